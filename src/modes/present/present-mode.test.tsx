// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { type Lesson, plainLesson } from "../../model/lesson/lesson.ts";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { PresentMode } from "./present-mode.tsx";

beforeEach(() => {
	// jsdom has neither, and no sizes to observe: slides are laid out as on a small screen.
	vi.stubGlobal(
		"ResizeObserver",
		class {
			observe() {}
			disconnect() {}
		},
	);
	vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
});

const PLAIN = { "sochi-meeting": "They met on October 31. They will meet on November 23." };

function show(lesson: Lesson, state: Partial<typeof INITIAL_STATE> = {}) {
	const store = createViewStore(DEFAULT_WINDOW, {
		...INITIAL_STATE,
		view: "present",
		lesson: "own",
		...state,
	});
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<PresentMode
					lesson={lesson}
					code="own"
					teaching={{ questions: {}, plain: PLAIN, lessons: [] }}
					onProgress={() => {}}
					page="https://example.org/"
					letterKeys
					speakerAddress={() => "https://example.org/#view=speaker"}
					onFullscreen={() => {}}
					onHelp={() => {}}
					onExit={() => {}}
				/>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return store;
}

const press = (key: string) => act(() => fireEvent.keyDown(document.body, { key }));
const LESSON: Lesson = {
	...plainLesson("Mine", ["sochi-meeting", "yerevan-meeting"]),
	plain: true,
	reveal: ["date"],
};

it("shows our plain words after all else, marked as ours, and no date that is asked for later", () => {
	const store = show(LESSON);
	expect(screen.queryByText("In plain words, by us")).toBeNull();
	press("PageDown");
	press("PageDown");
	expect(store.getState()).toMatchObject({ slide: 0, step: 2 });
	expect(screen.getByText("In plain words, by us")).toBeTruthy();
	const words = document.querySelector(".slide-plain p")?.textContent?.replaceAll("\u200B", "");
	expect(words).toBe("They met on October 31. They will meet on blank.");
	press("PageDown");
	expect(store.getState()).toMatchObject({ slide: 1, step: 0, selected: "yerevan-meeting" });
	press("PageDown");
	press("PageDown");
	// No plain words for this one.
	expect(screen.getByText("End of the lesson.")).toBeTruthy();
});

it("shows none where the lesson does not say so", () => {
	const store = show({ ...LESSON, plain: false });
	press("PageDown");
	press("PageDown");
	expect(store.getState()).toMatchObject({ slide: 1, step: 0 });
});

it("keeps in the store the place and the event on it, or that there is none", () => {
	const store = show({
		...LESSON,
		slides: [{ kind: "title", text: "", notes: "", minutes: null }, ...LESSON.slides],
	});
	expect(store.getState()).toMatchObject({ slide: 0, selected: null, step: 0 });
	press("PageDown");
	expect(store.getState()).toMatchObject({ slide: 1, selected: "sochi-meeting" });
	press("End");
	expect(store.getState()).toMatchObject({ slide: 2, selected: "yerevan-meeting" });
	press("Home");
	expect(store.getState()).toMatchObject({ slide: 0, selected: null });
});

it("opens the slide of an event that a link names alone, and begins at the beginning where it names none of the lesson", () => {
	expect(show(LESSON, { selected: "yerevan-meeting", step: 1 }).getState()).toMatchObject({
		slide: 1,
		step: 1,
	});
	const other = content.events.find(({ id }) => id === "protest");
	expect(show(LESSON, { selected: other?.id ?? "", step: 1 }).getState()).toMatchObject({
		slide: 0,
		selected: "sochi-meeting",
		step: 0,
	});
});
