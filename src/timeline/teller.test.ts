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
	it("tells once, when the move rests", () => {
		const tell = vi.fn();
		const { tellSoon } = createTeller(tell);
		for (let step = 0; step < 5; step += 1) {
			tellSoon();
			vi.advanceTimersByTime(60);
		}
		expect(tell).not.toHaveBeenCalled();
		vi.advanceTimersByTime(40);
		expect(tell).toHaveBeenCalledOnce();
	});

	it("tells of a move that does not rest every half second, and begins anew after that", () => {
		const tell = vi.fn();
		const { tellSoon } = createTeller(tell);
		for (let step = 0; step < 21; step += 1) {
			tellSoon();
			vi.advanceTimersByTime(50);
		}
		expect(tell).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(100);
		expect(tell).toHaveBeenCalledTimes(3);
	});

	it("is silent once it is stopped", () => {
		const tell = vi.fn();
		const { tellSoon, stop } = createTeller(tell);
		tellSoon();
		stop();
		vi.advanceTimersByTime(1000);
		expect(tell).not.toHaveBeenCalled();
	});
});
