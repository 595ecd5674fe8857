// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { eventText } from "../i18n/event-text.ts";
import { spokenEvent } from "../i18n/spoken-event.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { ViewState } from "../state/view-state.ts";
import { createViewStore } from "../state/view-store.ts";
import { ViewStoreProvider } from "../state/view-store-context.tsx";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { type OpenEvent, useOpenEvent } from "./use-open-event.ts";

const { autumn, year, day, all } = WINDOW_PRESETS;

function setUp(initial: Partial<ViewState> = {}, onAxis = true) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, ...initial });
	let opener: OpenEvent | null = null;
	/** Which event got the focus on the axis, and what the window was then. */
	const focused: { id: string; window: TimeWindow }[] = [];
	const focusAxis = vi.fn((id: string) => {
		focused.push({ id, window: store.getState().window });
		return onAxis;
	});
	const focusTitle = vi.fn(() => screen.getByRole("heading", { level: 2 }).focus());
	function Opener() {
		opener = useOpenEvent(focusAxis, focusTitle);
		return opener.event && <h2 tabIndex={-1}>{opener.event.title}</h2>;
	}
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<main id="main" tabIndex={-1}>
					<article id="protest">
						<a href="https://example.org/">a report</a>
						<h3 id="title-protest">
							<a href="#protest">in the list</a>
						</h3>
					</article>
					<Opener />
				</main>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	const now = () => {
		if (!opener) throw new Error("nothing is drawn");
		return opener;
	};
	return {
		store,
		focusAxis,
		focusTitle,
		focused,
		event: () => now().event?.id ?? null,
		open: (id: string, by: Parameters<OpenEvent["open"]>[1]) => act(() => now().open(id, by)),
		close: () => act(() => now().close()),
		move: (window: TimeWindow, byUser: boolean) =>
			act(() => store.dispatch({ type: "move", window, byUser })),
		said: () => document.querySelector("[data-announcer]")?.textContent,
	};
}

describe("useOpenEvent", () => {
	it("opens from the axis, says so, and leaves the focus there", () => {
		for (const by of ["pointer", "key"] as const) {
			const { open, event, said, focusTitle, focusAxis } = setUp();
			open("protest", by);
			expect(event()).toBe("protest");
			expect(said()).toBe(eventText.opened(spokenEvent(content.events, eventOf("protest"))));
			expect(focusTitle).not.toHaveBeenCalled();
			expect(focusAxis).not.toHaveBeenCalled();
			document.body.replaceChildren();
		}
	});

	it("gives the title of an event that a link opens the focus, once it is there, and lets that speak", () => {
		const { open, focusTitle, said } = setUp();
		open("protest", "link");
		expect(focusTitle).toHaveBeenCalledOnce();
		expect(document.activeElement?.textContent).toBe(eventOf("protest").title);
		expect(said()).toBe("");
	});

	it("speaks the event that a step leads to, and leaves the focus on the button", () => {
		const { open, said, focusTitle } = setUp({ selected: "protest" });
		open("main-failure", "step");
		expect(said()).toBe(spokenEvent(content.events, eventOf("main-failure")));
		expect(focusTitle).not.toHaveBeenCalled();
	});

	it("opens nothing for an id that is none", () => {
		const { open, event, said } = setUp();
		open("no-such-event", "link");
		expect(event()).toBeNull();
		expect(said()).toBe("");
	});

	it("closes, says so, and gives the event that was read last the focus on the axis", () => {
		const { open, close, event, said, focusAxis } = setUp();
		open("protest", "link");
		open("main-failure", "step");
		vi.useFakeTimers();
		close();
		expect(event()).toBeNull();
		expect(focusAxis).toHaveBeenCalledExactlyOnceWith("main-failure");
		// Not before the screen reader has spoken of the new focus.
		expect(said()).not.toBe(eventText.closed);
		act(() => vi.advanceTimersByTime(200));
		vi.useRealTimers();
		expect(said()).toBe(eventText.closed);
	});

	it("gives the event's title in the list the focus where there is no axis, or else the page's main part", () => {
		const { open, close } = setUp({}, false);
		open("protest", "link");
		close();
		expect(document.activeElement?.textContent).toBe("in the list");
		open("main-failure", "link");
		close();
		expect(document.activeElement?.id).toBe("main");
	});

	it("gives back the window that opening has moved, through all steps from event to event", () => {
		const { store, open, close, move } = setUp({ window: autumn, windowChosen: true });
		open("protest", "link");
		move(day, false);
		open("main-failure", "step");
		move(all, false);
		close();
		expect(store.getState().window).toEqual(autumn);
		expect(store.getState().windowChosen).toBe(true);
	});

	it("gives the focus before the window: an event that gets the focus is brought into view", () => {
		const { open, close, move, focused } = setUp({ window: autumn });
		open("protest", "link");
		move(all, false);
		close();
		expect(focused).toEqual([{ id: "protest", window: all }]);
	});

	it("leaves a window that the reader has moved since", () => {
		const { store, open, close, move } = setUp({ window: autumn });
		open("protest", "pointer");
		move(year, false);
		move(all, true);
		close();
		expect(store.getState().window).toEqual(all);
	});

	it("leaves the window of an address that came since", () => {
		const { store, open, close } = setUp({ window: autumn });
		open("protest", "pointer");
		act(() =>
			store.dispatch({ type: "address", state: { ...INITIAL_STATE, selected: "main-failure", window: all } }),
		);
		close();
		expect(store.getState().window).toEqual(all);
	});

	it("gives back no window of an earlier opening", () => {
		const { store, open, close, move } = setUp({ window: autumn });
		open("protest", "pointer");
		close();
		move(year, true);
		open("protest", "pointer");
		move(all, false);
		close();
		expect(store.getState().window).toEqual(year);
	});

	it("closes by the Escape key, and leaves that key to others while nothing is open", () => {
		const { open, event } = setUp();
		expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(true);
		open("protest", "pointer");
		act(() => expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(false));
		expect(event()).toBeNull();
	});

	it("goes back to the list where the event was opened from there", () => {
		const { store, open, close } = setUp({ view: "list" });
		open("protest", "link");
		expect(store.getState().view).toBe("explore");
		close();
		expect(store.getState()).toMatchObject({ view: "list", selected: null });
	});
});
