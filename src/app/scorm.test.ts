// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../tests/model/axis-fixture.ts";
import { scormNotices } from "../i18n/scorm-notices.ts";
import { createViewStore } from "../state/view-store.ts";
import { createNoticeSource } from "./notices.ts";
import { startScorm } from "./scorm.ts";

const CODE = "five-landmarks";
const PRACTICE = { ...INITIAL_STATE, view: "practice", lesson: CODE, audience: "class" } as const;

/** A system that keeps what it is given; `kept` is there from an earlier visit. */
function systemWith(kept: Readonly<Record<string, string>> = {}) {
	const values: Record<string, string> = { ...kept };
	return {
		values,
		LMSInitialize: vi.fn(() => "true"),
		LMSFinish: vi.fn(() => "true"),
		LMSGetValue: vi.fn((element: string) => values[element] ?? ""),
		LMSSetValue: vi.fn((element: string, value: string) => {
			values[element] = value;
			return "true";
		}),
		LMSCommit: vi.fn(() => "true"),
	};
}

/** A page in a window that has a system, or none. Every test has a page of its own, with its own listeners. */
function pageIn(API: object | null) {
	const page = new EventTarget();
	const document = new EventTarget();
	const parent = API === null ? page : { API };
	return Object.assign(page, {
		document: Object.assign(document, { visibilityState: "visible" }),
		parent,
		performance: { now: () => Date.now() },
		setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
		clearTimeout: (timer: number) => clearTimeout(timer),
	}) as unknown as Window;
}

function start(system: ReturnType<typeof systemWith> | null, state: Partial<typeof INITIAL_STATE> = {}) {
	const store = createViewStore(DEFAULT_WINDOW, { ...PRACTICE, ...state });
	const notices = createNoticeSource();
	const page = pageIn(system);
	const onProgress = startScorm(page, store, notices, CODE);
	return { store, notices, page, onProgress };
}

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

describe("startScorm", () => {
	it("says once, and does nothing else, where there is no system or it refuses", () => {
		const alone = start(null);
		expect(alone.onProgress).toBeNull();
		expect(alone.notices.get()).toEqual([scormNotices.none]);
		alone.notices.clear();
		alone.store.dispatch({ type: "attempt", attempt: "o.1.2" });
		expect(alone.notices.get()).toEqual([]);
		const deaf = systemWith();
		deaf.LMSInitialize.mockReturnValue("false");
		deaf.LMSCommit.mockReturnValue("false");
		expect(start(deaf).notices.get()).toEqual([scormNotices.refuses]);
		expect(deaf.LMSSetValue).not.toHaveBeenCalled();
	});

	it("brings back the attempt that was kept, but none that is not one", () => {
		const kept = { "cmi.core.entry": "resume", "cmi.suspend_data": "o.3.1.2" };
		expect(start(systemWith(kept)).store.getState().attempt).toBe("o.3.1.2");
		const damaged = { ...kept, "cmi.suspend_data": "<b>&view=about" };
		expect(start(systemWith(damaged)).store.getState()).toEqual({ ...PRACTICE });
	});

	it("keeps an attempt at once, and sends it when the hand rests", () => {
		const system = systemWith();
		const { store } = start(system);
		for (const attempt of ["o.1.2", "o.2.1", "o.2.1"]) store.dispatch({ type: "attempt", attempt });
		expect(system.values["cmi.suspend_data"]).toBe("o.2.1");
		expect(system.LMSCommit).toHaveBeenCalledTimes(1);
		vi.runAllTimers();
		expect(system.LMSCommit).toHaveBeenCalledTimes(2);
		expect(system.values["cmi.core.exit"]).toBe("suspend");
	});

	it("sends at once that a student has begun, and every score", () => {
		const system = systemWith();
		const { onProgress } = start(system);
		expect(system.values["cmi.core.lesson_status"]).toBe("incomplete");
		expect(system.LMSCommit).toHaveBeenCalledTimes(1);
		onProgress?.({ score: 80, complete: false });
		expect(system.values).toMatchObject({
			"cmi.core.score.raw": "80",
			"cmi.core.lesson_status": "incomplete",
		});
		expect(system.LMSCommit).toHaveBeenCalledTimes(2);
	});

	it("does not take another lesson's practice for its own", () => {
		const system = systemWith();
		const { store, onProgress } = start(system);
		store.dispatch({ type: "attempt", attempt: "o.2.1" });
		store.dispatch({ type: "lesson", code: "another", view: "practice" });
		store.dispatch({ type: "attempt", attempt: "o.9.9" });
		onProgress?.({ score: 100, complete: true });
		vi.runAllTimers();
		expect(system.values).toMatchObject({
			"cmi.suspend_data": "o.2.1",
			"cmi.core.lesson_status": "incomplete",
		});
		expect(system.values["cmi.core.score.raw"]).toBeUndefined();
	});

	it("gives the attempt back that another view lost on the way, and takes a fresh beginning for one", () => {
		const system = systemWith();
		const { store } = start(system);
		store.dispatch({ type: "attempt", attempt: "o.2.1" });
		store.dispatch({ type: "lesson", code: null, view: "list" });
		expect(store.getState().attempt).toBe("");
		store.dispatch({ type: "lesson", code: CODE, view: "practice" });
		expect(store.getState().attempt).toBe("o.2.1");
		store.dispatch({ type: "attempt", attempt: "" });
		expect(store.getState().attempt).toBe("");
		expect(system.values["cmi.suspend_data"]).toBe("");
	});

	it("sends all when the page is left out of sight, and ends once when it goes", () => {
		const system = systemWith();
		const { store, page } = start(system);
		vi.advanceTimersByTime(61_000);
		store.dispatch({ type: "attempt", attempt: "o.2.1" });
		Object.assign(page.document, { visibilityState: "hidden" });
		page.document.dispatchEvent(new Event("visibilitychange"));
		expect(system.values["cmi.core.session_time"]).toBe("0000:01:01.00");
		expect(system.LMSCommit).toHaveBeenCalledTimes(2);
		page.dispatchEvent(new Event("pagehide"));
		page.dispatchEvent(new Event("pagehide"));
		vi.runAllTimers();
		expect(system.LMSFinish).toHaveBeenCalledTimes(1);
		expect(system.LMSCommit).toHaveBeenCalledTimes(3);
	});

	it("begins to talk again in a page that the browser had kept for Back", () => {
		const system = systemWith();
		const { store, page, onProgress } = start(system);
		store.dispatch({ type: "attempt", attempt: "o.2.1" });
		page.dispatchEvent(new Event("pagehide"));
		page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
		expect(system.LMSInitialize).toHaveBeenCalledTimes(2);
		onProgress?.({ score: 60, complete: true });
		expect(system.values).toMatchObject({ "cmi.core.score.raw": "60", "cmi.suspend_data": "o.2.1" });
		page.dispatchEvent(new Event("pagehide"));
		expect(system.LMSFinish).toHaveBeenCalledTimes(2);
	});

	it("says once that a result was refused, and goes on trying", () => {
		const system = systemWith();
		system.LMSCommit.mockReturnValue("false");
		const { notices, onProgress } = start(system);
		onProgress?.({ score: 60, complete: false });
		expect(notices.get()).toEqual([scormNotices.refused]);
		notices.clear();
		onProgress?.({ score: 70, complete: false });
		expect(notices.get()).toEqual([]);
		expect(system.LMSCommit).toHaveBeenCalledTimes(3);
	});
});
