// @vitest-environment jsdom

import { act } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../tests/model/axis-fixture.ts";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { type Lesson, plainLesson } from "../model/lesson/lesson.ts";
import { createViewStore } from "../state/view-store.ts";
import { ViewStoreProvider } from "../state/view-store-context.tsx";
import { usePageTitle } from "./use-page-title.ts";

const ID = "may-session";
const { title } = eventOf(ID);

function Titled(props: { code: string | null; lesson: Lesson | null }) {
	usePageTitle(props);
	return null;
}

function show(code: string | null = null, lesson: Lesson | null = null) {
	const store = createViewStore(DEFAULT_WINDOW);
	const part = (read: Lesson | null) => (
		<ViewStoreProvider store={store}>
			<Titled code={code} lesson={read} />
		</ViewStoreProvider>
	);
	const { rerender } = renderWithContent(part(lesson));
	const read = (come: Lesson) => rerender(part(come));
	return {
		read,
		dispatch: (action: Parameters<typeof store.dispatch>[0]) => act(() => store.dispatch(action)),
	};
}

beforeEach(() => {
	document.title = "";
});

it("follows the view and the open event", () => {
	const { dispatch } = show();
	expect(document.title).toBe("The CSTO in 2022");
	dispatch({ type: "select", id: ID });
	expect(document.title).toBe(`${title} · The CSTO in 2022`);
	dispatch({ type: "view", view: "present" });
	expect(document.title).toBe(`Present: ${title} · The CSTO in 2022`);
	dispatch({ type: "view", view: "list" });
	expect(document.title).toBe("List · The CSTO in 2022");
	dispatch({ type: "view", view: "explore" });
	expect(document.title).toBe("The CSTO in 2022");
});

it("does not name the presented event of a lesson that asks for dates, at none of its steps", () => {
	const { dispatch } = show("own", { ...plainLesson("In May", [ID]), reveal: ["ask", "date"] });
	dispatch({ type: "lesson", code: "own", view: "present" });
	for (let step = 0; step < 4; step++) {
		dispatch({ type: "slide", slide: 0, id: ID, step });
		expect(document.title).toBe("Present · The CSTO in 2022");
	}
});

it("names it in a lesson that hides no date, once the lesson is read and not before", () => {
	const { dispatch, read } = show("own");
	dispatch({ type: "lesson", code: "own", view: "present" });
	dispatch({ type: "slide", slide: 0, id: ID, step: 0 });
	expect(document.title).toBe("Present · The CSTO in 2022");
	read({ ...plainLesson("In May", [ID]), reveal: ["speaker"] });
	expect(document.title).toBe(`Present: ${title} · The CSTO in 2022`);
});

it("names no event in exercises, sheets and lessons, whatever the address names", () => {
	const { dispatch } = show();
	for (const view of ["practice", "handout", "teach"] as const) {
		dispatch({ type: "address", state: { ...INITIAL_STATE, view, selected: ID } });
		expect(document.title).not.toContain(title);
	}
});
