// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { teaching } from "virtual:timeline-teaching";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { lessonEvents, plainLesson } from "../../model/lesson/lesson.ts";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { PracticeMode } from "./practice-mode.tsx";

// jsdom has none, and no sizes to observe.
vi.stubGlobal(
	"ResizeObserver",
	class {
		observe() {}
		disconnect() {}
	},
);

const ALL = content.events.map(({ id }) => id);

function show(code: string | null = null, shown: readonly string[] = ALL) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, view: "practice", lesson: code });
	const ready = teaching.lessons.find(({ id }) => id === code);
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<PracticeMode
					lesson={ready?.lesson ?? plainLesson(content.title, shown)}
					code={code}
					teaching={teaching}
					onProgress={() => {}}
					page="https://example.org/"
				/>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return store;
}

const offered = () =>
	within(screen.getByRole("list", { name: "Events to practise with" }))
		.getAllByRole("button")
		.map(({ textContent }) => textContent);

describe("PracticeMode", () => {
	it("begins without a lesson with a choice of the ready lessons' events and of all", () => {
		show();
		expect(screen.getByRole("heading", { level: 2, name: "Practice" })).toBeTruthy();
		expect(offered()).toEqual([
			...teaching.lessons.map(({ lesson }) => `${lesson.title} ${lessonEvents(lesson).length} events`),
			`All events ${ALL.length} events`,
		]);
		expect(screen.queryByRole("tab")).toBeNull();
	});

	it("opens the lesson that is chosen, where practice goes on, and gives the heading the focus", async () => {
		const store = show();
		await userEvent.click(screen.getByRole("button", { name: /^Five landmarks/ }));
		expect(store.getState()).toMatchObject({ lesson: "five-landmarks", view: "practice" });
		expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
	});

	it("practises with all events by key, and leads back to the choice", async () => {
		const store = show();
		screen.getByRole("button", { name: /^All events/ }).focus();
		await userEvent.keyboard("{Enter}");
		const heading = screen.getByRole("heading", { level: 2, name: `Practice: ${content.title}` });
		expect(document.activeElement).toBe(heading);
		expect(screen.getAllByRole("button", { name: /^Handle of/ })).toHaveLength(ALL.length);
		expect(store.getState().lesson).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "Choose other events" }));
		expect(offered()).toHaveLength(teaching.lessons.length + 1);
		expect(document.activeElement).toBe(heading);
	});

	it("offers what the filter shows in place of all, and not where that is nothing", () => {
		show(null, ["protest"]);
		expect(offered().at(-1)).toBe("The events that match the filters 1 event");
	});

	it("offers the ready lessons alone where the filter shows nothing", () => {
		show(null, []);
		expect(offered()).toHaveLength(teaching.lessons.length);
	});

	it("begins with the exercises where a lesson is open", () => {
		show("five-landmarks");
		expect(screen.getByRole("heading", { level: 2, name: "Practice: Five landmarks" })).toBeTruthy();
		expect(screen.getAllByRole("tab")).toHaveLength(2);
		expect(screen.queryByRole("button", { name: "Choose other events" })).toBeNull();
	});
});
