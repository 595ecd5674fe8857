// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTeller } from "./teller.ts";

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe("the teller of a move", () => {
	it("tells once where the move has led, when it rests", () => {
		const tell = vi.fn();
		const { tellSoon } = createTeller<number>(tell);
		for (let step = 0; step < 5; step += 1) {
			tellSoon(step);
			vi.advanceTimersByTime(60);
		}
		expect(tell).not.toHaveBeenCalled();
		vi.advanceTimersByTime(40);
		expect(tell.mock.calls).toEqual([[4]]);
	});

	it("tells of a move that does not rest every half second, and begins anew after that", () => {
		const tell = vi.fn();
		const { tellSoon } = createTeller<number>(tell);
		for (let step = 0; step < 21; step += 1) {
			tellSoon(step);
			vi.advanceTimersByTime(50);
		}
		expect(tell).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(100);
		expect(tell).toHaveBeenCalledTimes(3);
	});

	it("does not tell what was silenced", () => {
		const tell = vi.fn();
		const { tellSoon, silence } = createTeller<number>(tell);
		tellSoon(1);
		silence();
		vi.advanceTimersByTime(1000);
		expect(tell).not.toHaveBeenCalled();
	});
});
