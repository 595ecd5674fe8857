import "../../src/styles/layers.css";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";
import type { TimelineOutline } from "../../src/model/timeline-outline.ts";
import { createAxisDrawing } from "../../src/timeline/axis-drawing.ts";
import type { LiveAxisState } from "../../src/timeline/axis-state.ts";
import { liveAxisIn } from "../../src/timeline/live-axis.ts";
import "./scale-page.ts";

/** How often a cost is measured. */
const TIMES = 60;

function byId(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page has no "${id}".`);
	return element;
}

function outlineInPage(): TimelineOutline {
	return JSON.parse(byId("outline").textContent ?? "");
}

const began = performance.now();
const outline = outlineInPage();
const place = { host: byId("host"), frame: byId("frame") };
const [home] = outline.axis.windows;
let state: LiveAxisState = {
	window: { start: home.start, end: home.end },
	selected: null,
	matching: null,
	letterKeys: true,
	cooperative: false,
};

function update(change: Partial<LiveAxisState>): void {
	state = { ...state, ...change };
	axis.update(state);
}

const drawn = new Promise<number>((done) => {
	globalThis.onAxisReport = (report) => {
		if (report.type === "ready") requestAnimationFrame(() => done(performance.now() - began));
		else if (report.type === "window") update({ window: report.window });
		else if (report.type === "select") update({ selected: report.id });
	};
});
const axis = liveAxisIn(place, outline, state, (report) => globalThis.onAxisReport(report));

/** Windows as they follow one another while a reader zooms in and moves along. */
function* windows(): Generator<TimeWindow> {
	const { start, end } = outline.axis.bounds;
	for (let step = 0; step < TIMES; step++) {
		const span = (end - start) * 0.9 ** step;
		const middle = start + (end - start) * (0.4 + (0.1 * step) / TIMES);
		const from = Math.max(middle - span / 2, start);
		yield { start: Math.round(from), end: Math.round(Math.min(from + span, end)) };
	}
}

globalThis.scalePage = {
	drawn,
	state: () => state,
	update,
	measure() {
		const host = place.host.parentElement?.appendChild(document.createElement("div"));
		if (!host) throw new Error("The axis stands in nothing.");
		host.className = "axis-live";
		host.dataset.axis = "live";
		const drawing = createAxisDrawing(host, place.frame, outline, {
			deedOf: () => "zoom",
			onMark: () => {},
			onOpen: () => {},
		});
		drawing.listbox.append(drawing.items.element);
		const costs = { layout: [] as number[], drawing: [] as number[] };
		// Once unmeasured, so that all code is as warm as after a second of moving.
		for (const measured of [false, true]) {
			for (const window of windows()) {
				const before = performance.now();
				const picture = drawing.plan(window, { open: null, focused: null });
				const planned = performance.now();
				drawing.draw(picture);
				// The browser's own layout of what was drawn is part of the cost.
				host.getBoundingClientRect();
				const after = performance.now();
				if (!measured) continue;
				costs.layout.push(planned - before);
				costs.drawing.push(after - planned);
			}
		}
		host.remove();
		return costs;
	},
};
