// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { persist } from "./persist.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

it("gives what comes at a later try", async () => {
	const load = vi.fn().mockRejectedValueOnce(new Error("lost")).mockResolvedValue("come");
	const loaded = persist(load);
	await vi.advanceTimersByTimeAsync(2000);
	expect(await loaded).toBe("come");
	expect(load).toHaveBeenCalledTimes(2);
});

it("gives up at the third try", async () => {
	const load = vi.fn().mockRejectedValue(new Error("lost"));
	const failed = expect(persist(load)).rejects.toThrow("lost");
	await vi.advanceTimersByTimeAsync(10_000);
	await failed;
	expect(load).toHaveBeenCalledTimes(3);
});

it("does not try as long as there is no network", async () => {
	const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	const load = vi.fn().mockRejectedValueOnce(new Error("lost")).mockResolvedValue("come");
	const loaded = persist(load);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(load).toHaveBeenCalledTimes(1);
	onLine.mockReturnValue(true);
	window.dispatchEvent(new Event("online"));
	await vi.advanceTimersByTimeAsync(2000);
	expect(await loaded).toBe("come");
});
