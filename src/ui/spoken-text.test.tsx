// @vitest-environment jsdom

import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SpokenText } from "./spoken-text.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const said = () => screen.getByRole("status").textContent;
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

it("speaks the last text alone, once typing has paused", () => {
	const { rerender } = render(<SpokenText text="" />);
	for (const text of ["All 20 events", "12 of 20 events", "8 of 20 events"]) {
		rerender(<SpokenText text={text} />);
		wait(400);
		expect(said()).toBe("");
	}
	wait(100);
	expect(said()).toBe("8 of 20 events");
	rerender(<SpokenText text="" />);
	wait(500);
	expect(said()).toBe("");
});

it("says nothing of what is there from the beginning", () => {
	render(<SpokenText text="8 of 20 events" />);
	wait(5000);
	expect(said()).toBe("");
});
