// @vitest-environment jsdom

import { renderHook, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useLoaded } from "./use-loaded.ts";

it("loads when it is wanted, once, and keeps what came", async () => {
	const load = vi.fn<() => Promise<string>>().mockResolvedValue("room");
	const { result, rerender } = renderHook(({ wanted }) => useLoaded(wanted, load, () => {}), {
		initialProps: { wanted: false },
	});
	expect(load).not.toHaveBeenCalled();
	rerender({ wanted: true });
	await waitFor(() => expect(result.current).toBe("room"));
	rerender({ wanted: false });
	rerender({ wanted: true });
	expect(result.current).toBe("room");
	expect(load).toHaveBeenCalledTimes(1);
});

it("says that nothing came, and asks again when it is wanted again", async () => {
	const load = vi
		.fn<() => Promise<string>>()
		.mockRejectedValueOnce(new Error("offline"))
		.mockResolvedValueOnce("room");
	const fail = vi.fn<() => void>();
	const { result, rerender } = renderHook(({ wanted }) => useLoaded(wanted, load, fail), {
		initialProps: { wanted: true },
	});
	await waitFor(() => expect(fail).toHaveBeenCalledTimes(1));
	expect(result.current).toBeNull();
	rerender({ wanted: false });
	rerender({ wanted: true });
	await waitFor(() => expect(result.current).toBe("room"));
	expect(fail).toHaveBeenCalledTimes(1);
});

it("asks again when the network has come back, for as long as it is wanted", async () => {
	const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error("offline"));
	const fail = vi.fn<() => void>();
	const { result, rerender } = renderHook(({ wanted }) => useLoaded(wanted, load, fail), {
		initialProps: { wanted: true },
	});
	await waitFor(() => expect(fail).toHaveBeenCalledTimes(1));
	rerender({ wanted: false });
	dispatchEvent(new Event("online"));
	expect(load).toHaveBeenCalledTimes(1);
	rerender({ wanted: true });
	await waitFor(() => expect(fail).toHaveBeenCalledTimes(2));
	load.mockResolvedValue("room");
	dispatchEvent(new Event("online"));
	await waitFor(() => expect(result.current).toBe("room"));
});
