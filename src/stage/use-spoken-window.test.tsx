// @vitest-environment jsdom

import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { axisWords } from "../i18n/axis-words.ts";
import type { AxisItem } from "../model/axis/axis-items.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { createViewStore } from "../state/view-store.ts";
import { ViewStoreProvider } from "../state/view-store-context.tsx";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { useSpokenWindow } from "./use-spoken-window.ts";

const { year, autumn, day } = WINDOW_PRESETS;
const YEAR = 365 * 86_400_000;

const itemsAt = (instant: number, count: number): AxisItem[] =>
	Array.from({ length: count }, (_, index) => ({
		id: `${instant} ${index}`,
		lane: 0,
		start: instant,
		end: instant + 1,
		labelWidth: 80,
	}));
/** Five long before, fourteen in every window, one long after. */
const ITEMS = [
	...itemsAt(year.start - 2 * YEAR, 5),
	...itemsAt((day.start + day.end) / 2, 14),
	...itemsAt(year.end + 2 * YEAR, 1),
];

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function setUp() {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, window: year });
	const view = renderHook(() => useSpokenWindow(ITEMS), {
		wrapper: ({ children }: { children: ReactNode }) => (
			<AnnouncerProvider>
				<ViewStoreProvider store={store}>{children}</ViewStoreProvider>
			</AnnouncerProvider>
		),
	});
	return {
		/** A reader's move, or with `byUser` false one of the app's own. */
		move(window: TimeWindow, byUser = true) {
			if (byUser) view.result.current();
			act(() => store.dispatch({ type: "move", window, byUser }));
		},
		rerender: () => view.rerender(),
		unmount: view.unmount,
		wait: (time: number) => act(() => vi.advanceTimersByTime(time)),
		said: () => document.querySelector("[data-announcer]")?.textContent ?? "",
	};
}

describe("useSpokenWindow", () => {
	it("says nothing of the window that a reader finds", () => {
		const { wait, said } = setUp();
		wait(5000);
		expect(said()).toBe("");
	});

	it("speaks the days and how many events are in them, once a reader's move has ended", () => {
		const { move, wait, said } = setUp();
		move(autumn);
		wait(399);
		expect(said()).toBe("");
		wait(1);
		expect(said()).toBe("24 August 2022 to 11 December 2022. 14 of 20 events shown, 5 earlier, 1 later.");
	});

	it("speaks a move that leads nowhere further too, and leaves out what is not there", () => {
		const { move, wait, said, rerender } = setUp();
		move(year);
		wait(400);
		expect(said()).toBe("13 December 2021 to 30 January 2023. 14 of 20 events shown, 5 earlier, 1 later.");
		expect(axisWords.range("2022", "2022", 20, 20, 0, 0)).toBe("2022. All 20 events shown.");
		expect(axisWords.range("2022", "2022", 19, 20, 1, 0)).toBe("2022. 19 of 20 events shown, 1 earlier.");
		rerender();
		wait(5000);
		expect(said()).toContain("13 December 2021");
	});

	it("waits until the window stands still, and then speaks the last one alone", () => {
		const { move, wait, said } = setUp();
		for (const window of [autumn, year, autumn, day]) {
			move(window);
			wait(300);
			expect(said()).toBe("");
		}
		wait(400);
		expect(said()).toContain("22 November 2022 to 24 November 2022");
	});

	it("is silent where the app moves by itself, also after it has spoken", () => {
		const { move, wait, said } = setUp();
		move(autumn, false);
		wait(5000);
		expect(said()).toBe("");
		move(year);
		wait(400);
		const first = said();
		expect(first).toContain("13 December 2021");
		move(day, false);
		wait(5000);
		expect(said()).toBe(first);
	});

	it("does not speak because the page is drawn again", () => {
		const { move, rerender, wait, said } = setUp();
		move(autumn);
		wait(200);
		rerender();
		wait(200);
		expect(said()).not.toBe("");
	});

	it("says nothing more once it is gone", () => {
		const { move, unmount, wait, said } = setUp();
		move(autumn);
		unmount();
		wait(5000);
		expect(said()).toBe("");
		expect(vi.getTimerCount()).toBe(0);
	});
});
