// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { keepOffline } from "./keep-offline.ts";

afterEach(() => {
	delete document.documentElement.dataset.offline;
});

function setUp({ visitedBefore = false, newer = false } = {}) {
	const asked: unknown[] = [];
	const registration = {
		active: { postMessage: (question: unknown) => asked.push(question) },
		installing: newer ? {} : null,
		waiting: null,
		update: vi.fn(async () => {}),
	};
	const serviceWorker = Object.assign(new EventTarget(), {
		controller: visitedBefore ? {} : null,
		register: vi.fn(async () => registration),
		ready: Promise.resolve(registration),
	});
	const clock = { now: 0 };
	const page = {
		document,
		navigator: { serviceWorker },
		performance: { now: () => clock.now },
	} as unknown as Window;
	const say = (data: unknown) => serviceWorker.dispatchEvent(new MessageEvent("message", { data }));
	return { page, serviceWorker, registration, asked, clock, say };
}

const answer = (version: string) => ({ type: "csto-timeline:version", version });

it("registers the worker and says that the page is kept", async () => {
	const { page, serviceWorker, registration } = setUp();
	await keepOffline(page, "a", () => {});
	expect(serviceWorker.register).toHaveBeenCalledExactlyOnceWith("./sw.js");
	expect(document.documentElement.dataset.offline).toBe("ready");
	expect(registration.update).not.toHaveBeenCalled();
});

it("says nothing when the browser refuses the worker", async () => {
	const { page, serviceWorker } = setUp();
	serviceWorker.register.mockRejectedValueOnce(new TypeError("404"));
	await expect(keepOffline(page, "a", () => {})).rejects.toThrow("404");
	expect(document.documentElement.dataset.offline).toBeUndefined();
});

it("calls back once when the worker is of another version, whatever else it hears", async () => {
	const { page, say } = setUp();
	const onNewVersion = vi.fn();
	await keepOffline(page, "a", onNewVersion);
	for (const data of [null, "b", {}, { type: "csto-timeline:version" }, answer("a")]) say(data);
	expect(onNewVersion).not.toHaveBeenCalled();
	say(answer("b"));
	say(answer("c"));
	expect(onNewVersion).toHaveBeenCalledOnce();
});

it("asks a worker from an earlier visit only when it is the newest there is", async () => {
	const same = setUp({ visitedBefore: true });
	await keepOffline(same.page, "a", () => {});
	expect(same.registration.update).toHaveBeenCalledOnce();
	expect(same.asked).toEqual(["version?"]);

	const newer = setUp({ visitedBefore: true, newer: true });
	await keepOffline(newer.page, "a", () => {});
	expect(newer.asked).toEqual([]);

	const offline = setUp({ visitedBefore: true });
	offline.registration.update.mockRejectedValue(new TypeError("offline"));
	await keepOffline(offline.page, "a", () => {});
	expect(offline.asked).toEqual([]);
});

it("looks again when the page is looked at again, no more than once an hour", async () => {
	const { page, registration, clock } = setUp();
	await keepOffline(page, "a", () => {});
	const lookAt = () => document.dispatchEvent(new Event("visibilitychange"));
	clock.now = 3_599_000;
	lookAt();
	expect(registration.update).not.toHaveBeenCalled();
	clock.now = 3_601_000;
	lookAt();
	lookAt();
	expect(registration.update).toHaveBeenCalledOnce();
});
