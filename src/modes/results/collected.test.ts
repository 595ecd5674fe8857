// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { PupilResult } from "../../model/results/result-code.ts";
import { createCollected } from "./collected.ts";

const resultOf = (name: string): PupilResult => ({
	name,
	lesson: { title: "A lesson", ids: ["a", "b"] },
	answer: { kind: "order", ids: ["a", "b"] },
	code: `code of ${name}`,
});

/** Whether the browser would ask before it closes the page. */
function asks(): boolean {
	const event = new Event("beforeunload", { cancelable: true });
	window.dispatchEvent(event);
	return event.defaultPrevented;
}

describe("what a page has collected", () => {
	it("lets the browser ask before it is closed, but not with nothing in it, nor once it was saved", () => {
		const collected = createCollected(window);
		expect(asks()).toBe(false);
		collected.add([resultOf("Anna")]);
		expect(asks()).toBe(true);
		collected.markSaved();
		expect(asks()).toBe(false);
		collected.add([resultOf("Ben")]);
		expect(asks()).toBe(true);
		collected.remove(null);
		expect(asks()).toBe(false);
	});

	it("says how many were there already, and tells those who listen of every change", () => {
		const collected = createCollected(window);
		const listener = vi.fn();
		const leave = collected.subscribe(listener);
		expect(collected.add([resultOf("Anna"), resultOf("Ben"), resultOf("Anna")])).toBe(1);
		expect(collected.get().rows.map(({ result, again }) => [result.name, again])).toEqual([
			["Anna", true],
			["Ben", false],
		]);
		expect(listener).toHaveBeenCalledTimes(1);
		leave();
		collected.remove(null);
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it("gives back what was removed, one or all, until others come", () => {
		const collected = createCollected(window);
		collected.add([resultOf("Anna"), resultOf("Ben")]);
		collected.remove("code of Anna");
		expect(collected.get().rows).toHaveLength(1);
		collected.undo();
		expect(collected.get().rows).toHaveLength(2);
		collected.remove(null);
		collected.add([resultOf("Cem")]);
		collected.undo();
		expect(collected.get().rows.map(({ result }) => result.name)).toEqual(["Cem"]);
		collected.remove(null);
	});
});
