// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMotion } from "./axis-motion.ts";

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** A picture whose drawings take so many milliseconds, one after the other, the last for all that follow, and cover `covered` of a moved view. */
function picture(costs: readonly number[], covered = 1) {
	const done: string[] = [];
	let drawings = 0;
	const { follow, draw, stop } = createMotion(
		() => {
			done.push("draw");
			vi.advanceTimersByTime(costs[Math.min(drawings++, costs.length - 1)] ?? 0);
		},
		() => {
			done.push("carry");
			return covered;
		},
	);
	/** So many steps, one each 16 milliseconds. */
	function steps(count: number): void {
		for (let at = 0; at < count; at += 1) {
			follow();
			vi.advanceTimersByTime(16);
		}
	}
	return { steps, follow, draw, stop, done };
}

/** A slow drawing: what is needed to carry it along is got ready with it. */
const DRAWN = ["draw", "carry"];

const times = (count: number, what: string) => Array<string>(count).fill(what);

describe("a moving axis", () => {
	it("is drawn at every step, as long as that is quick", () => {
		const { steps, done } = picture([11]);
		steps(60);
		vi.advanceTimersByTime(5000);
		expect(done).toEqual(times(60, "draw"));
	});

	it("is drawn at every step in spite of one slow drawing", () => {
		const { steps, done } = picture([3, 20, 3]);
		steps(20);
		expect(done).toEqual(times(20, "draw"));
	});

	it("is carried along where drawing is slow, and drawn once when the movement rests", () => {
		const { steps, done } = picture([30]);
		steps(11);
		expect(done).toEqual([...DRAWN, ...times(10, "carry")]);
		vi.advanceTimersByTime(5000);
		expect(done.slice(12)).toEqual(DRAWN);
	});

	it("is drawn after a second in a movement that goes on, and not once more at its end", () => {
		const { steps, done } = picture([30]);
		steps(1 + 64);
		expect(done).toEqual([...DRAWN, ...times(64, "carry"), ...DRAWN]);
		vi.advanceTimersByTime(5000);
		expect(done).toHaveLength(68);
	});

	it("is carried along from its first step, however long ago it was drawn", () => {
		const { steps, done } = picture([30]);
		steps(2);
		vi.advanceTimersByTime(5000);
		done.length = 0;
		steps(3);
		expect(done).toEqual(times(3, "carry"));
	});

	it("is drawn sooner where most of the view is empty", () => {
		const { steps, done } = picture([30], 0.4);
		steps(1 + 23);
		expect(done).toEqual([...DRAWN, ...times(23, "carry"), ...DRAWN]);
	});

	it("is drawn at every step again when that has become quick", () => {
		const { steps, done } = picture([30, 4]);
		for (let movement = 0; movement < 2; movement += 1) {
			steps(2);
			vi.advanceTimersByTime(200);
		}
		done.length = 0;
		steps(5);
		expect(done).toEqual(times(5, "draw"));
	});

	it("is not drawn before the steps that had to wait", () => {
		const { steps, follow, done } = picture([30]);
		steps(2);
		// Frames are late, as behind a slow drawing: the step that was asked for meanwhile is the first thing in the next.
		vi.advanceTimersByTime(84);
		follow();
		vi.advanceTimersByTime(16);
		expect(done).toEqual([...DRAWN, "carry", "carry"]);
	});

	it("waits for nothing when it is drawn otherwise or stopped", () => {
		const { steps, follow, draw, stop, done } = picture([30]);
		steps(2);
		follow();
		draw();
		vi.advanceTimersByTime(5000);
		expect(done).toEqual([...DRAWN, "carry", "draw"]);
		follow();
		stop();
		vi.advanceTimersByTime(5000);
		expect(done).toHaveLength(4);
	});
});
