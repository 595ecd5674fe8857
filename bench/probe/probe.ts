/**
 * Runs inside every measured page, from before its first byte. It looks once per animation frame, so that
 * nothing waits for a round trip to the outside.
 */
import { watchEntries } from "./entries.ts";
import type { BenchProbe } from "./probe-types.ts";
import { WheelTrial } from "./wheel-trial.ts";

const targets = globalThis.__benchTargets;
const entries = watchEntries();
let label: number | null = null;
let live: number | null = null;
let answered: number | null = null;

function isOnScreen(element: Element): boolean {
	if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
		return false;
	}
	const box = element.getBoundingClientRect();
	return (
		box.width > 0 &&
		box.height > 0 &&
		box.right > 0 &&
		box.bottom > 0 &&
		box.left < innerWidth &&
		box.top < innerHeight
	);
}

function shows(selector: string): boolean {
	return [...document.querySelectorAll(selector)].some(isOnScreen);
}

const settled = new Promise<void>((resolve) => {
	const trial = targets.wheel ? new WheelTrial(targets, isOnScreen) : null;
	const look = (): void => {
		const now = performance.now();
		if (label === null && targets.label !== null && shows(targets.label)) {
			label = now;
		}
		if (live === null && targets.axis !== null && shows(targets.axis)) {
			live = now;
		}
		if (trial !== null && live !== null && answered === null) {
			answered = trial.step(now);
		}
		const wantsLabel = targets.label !== null && label === null;
		const wantsAxis = targets.axis !== null && live === null;
		if (wantsLabel || wantsAxis || (trial !== null && answered === null)) {
			requestAnimationFrame(look);
		} else {
			resolve();
		}
	};
	requestAnimationFrame(look);
});

let intervals: number[] = [];
let recording = false;

function startFrames(): void {
	intervals = [];
	recording = true;
	let last: number | null = null;
	const tick = (time: number): void => {
		if (last !== null) {
			intervals.push(time - last);
		}
		last = time;
		if (recording) {
			requestAnimationFrame(tick);
		}
	};
	requestAnimationFrame(tick);
}

const probe: BenchProbe = {
	settled,
	collect: () => {
		const paints = entries();
		// A frame callback runs just before its paint, so nothing is seen before the first one.
		return { ...paints, label: label === null ? null : Math.max(label, paints.fcp ?? 0), live, answered };
	},
	startFrames,
	stopFrames: () => {
		recording = false;
		return intervals;
	},
};
globalThis.__bench = probe;
