// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toAxisItems } from "../../model/axis/axis-items.ts";
import { wholeHeight } from "../../model/axis/axis-room.ts";
import { outlineOf } from "../../model/timeline-outline.ts";
import { useHostHeight } from "./use-host-height.ts";

const outline = outlineOf(content);
const items = toAxisItems(
	outline.events,
	outline.lanes.map(({ id }) => id),
);
/** The lines above and below the axis. */
const LINES = 88;
const wholeAt = (width: number) =>
	wholeHeight({ items, laneCount: outline.lanes.length, home: outline.axis.windows[0] }, width) + LINES;

/** jsdom lays nothing out: the sizes of the frame's content and of the axis in it, and what tells of their change. */
let sizes = { root: { width: 0, height: 0 }, axis: { width: 0, height: 0 } };
/** Whether the axis shares the frame's width with the pane. */
let side = false;
/** How high the page is, with what stands around the frame's content. */
let pageHeight = 0;
let resized: () => void = () => {};
let observing = 0;

beforeEach(() => {
	observing = 0;
	side = false;
	vi.stubGlobal("matchMedia", () => ({ matches: side }));
	document.body.getBoundingClientRect = () => new DOMRect(0, 0, sizes.root.width, pageHeight);
	vi.stubGlobal(
		"ResizeObserver",
		class {
			constructor(callback: () => void) {
				resized = callback;
			}
			observe() {
				observing++;
			}
			disconnect() {
				observing = 0;
			}
		},
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	document.documentElement.style.fontSize = "";
});

function frame(withAxis: boolean): HTMLElement {
	const root = document.createElement("div");
	root.getBoundingClientRect = () => new DOMRect(0, 0, sizes.root.width, sizes.root.height);
	if (!withAxis) return root;
	const axis = root.appendChild(document.createElement("div"));
	axis.className = "axis-box";
	axis.getBoundingClientRect = () => new DOMRect(0, 0, sizes.axis.width, sizes.axis.height);
	return root;
}

function setUp(staged: boolean, withAxis = true) {
	const said: number[] = [];
	const root = { current: frame(withAxis) };
	const view = renderHook(
		({ onHeight }: { onHeight: (height: number) => void }) => useHostHeight(root, outline, staged, onHeight),
		{ initialProps: { onHeight: (height) => said.push(height) } },
	);
	return {
		...view,
		said,
		resize(width: number, height: number) {
			sizes = { root: { width, height }, axis: { width: width * 0.6, height: height / 2 } };
			resized();
		},
	};
}

describe("useHostHeight", () => {
	it("asks for what the axis takes to hide no event at its width, whatever height the frame has", () => {
		const { said, resize } = setUp(true);
		for (const height of [150, 400, 2000]) resize(600, height);
		expect(said).toEqual([600, 600, 600].map(wholeAt));
		resize(900, 400);
		expect(said.at(-1)).toBe(wholeAt(900));
	});

	it("takes the axis's own width where the pane stands beside it", () => {
		side = true;
		const { said, resize } = setUp(true);
		resize(1200, 400);
		expect(said).toEqual([wholeAt(720)]);
	});

	it("asks for more where the reader's letters are larger: the axis is drawn in them", () => {
		document.documentElement.style.fontSize = "20px";
		const { said, resize } = setUp(true);
		resize(600, 400);
		expect(said).toEqual([wholeAt(480) * 1.25]);
	});

	it("asks for all of the list, with what stands around it", () => {
		const { said, resize } = setUp(false, false);
		pageHeight = 9000.5;
		resize(600, 8000);
		expect(said).toEqual([9000.5]);
	});

	it("says nothing in a frame without a size, nor where there is no axis yet", () => {
		const { said, resize } = setUp(true);
		resize(0, 0);
		expect(said).toEqual([]);
		const bare = setUp(true, false);
		bare.resize(600, 400);
		expect(bare.said).toEqual([]);
	});

	it("tells who listens now, without looking anew", () => {
		const { said, rerender, resize } = setUp(true);
		const later = vi.fn();
		rerender({ onHeight: later });
		expect(observing).toBe(1);
		resize(600, 400);
		expect(said).toEqual([]);
		expect(later).toHaveBeenCalledExactlyOnceWith(wholeAt(600));
	});

	it("stops looking once it is gone", () => {
		const { unmount } = setUp(true);
		expect(observing).toBe(1);
		unmount();
		expect(observing).toBe(0);
	});
});
