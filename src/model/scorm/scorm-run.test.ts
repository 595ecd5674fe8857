import { Scorm12API } from "scorm-again";
import { describe, expect, it, vi } from "vitest";
import type { ScormApi } from "./find-scorm-api.ts";
import { beginScormRun } from "./scorm-run.ts";

interface Kept {
	readonly core?: Readonly<Record<string, string>>;
	readonly suspend_data?: string;
	readonly student_data?: Readonly<Record<string, string>>;
}

/** A public run time of SCORM 1.2, as a system has one, with what it kept of an earlier visit. */
function systemWith(kept: Kept = {}): Scorm12API {
	const api = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
	api.loadFromJSON({ cmi: { core: { entry: "ab-initio", lesson_status: "not attempted" }, ...kept } }, "");
	return api;
}

/** A system that takes everything and keeps nothing, but for some answers. */
const says = (answers: Partial<ScormApi>): ScormApi => ({
	LMSInitialize: () => "true",
	LMSFinish: () => "true",
	LMSGetValue: () => "",
	LMSSetValue: () => "true",
	LMSCommit: () => "true",
	...answers,
});

/** Begins a visit whose clock stands where `time.now` says. */
function begin(api: ScormApi, time = { now: 0 }) {
	const run = beginScormRun(api, () => time.now);
	if (!run) throw new Error("The system does not listen.");
	return run;
}

const valuesOf = (api: Scorm12API, ...elements: string[]) =>
	elements.map((element) => String(api.lmsGetValue(element)));
const SCORE = ["cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max", "cmi.core.lesson_status"];

describe("beginScormRun", () => {
	it("says at once that a student has begun", () => {
		const api = systemWith();
		expect(begin(api).attempt).toBe("");
		expect(valuesOf(api, "cmi.core.lesson_status")).toEqual(["incomplete"]);
	});

	it("goes on with what was kept where the system says so, and only there", () => {
		const kept = { suspend_data: "o.3.1.2" };
		expect(begin(systemWith({ ...kept, core: { entry: "resume" } })).attempt).toBe("o.3.1.2");
		expect(begin(systemWith({ ...kept, core: { entry: "ab-initio" } })).attempt).toBe("");
		expect(begin(systemWith({ ...kept, core: { entry: "" } })).attempt).toBe("");
	});

	it("tells score and status, keeps the attempt, and sends all with the time", () => {
		const api = systemWith();
		const sent = vi.fn();
		api.on("LMSCommit", sent);
		const time = { now: 5000 };
		const run = begin(api, time);
		run.keep("o.3.1.2");
		run.report({ score: 62.5, complete: false });
		expect(valuesOf(api, ...SCORE)).toEqual(["62.5", "0", "100", "incomplete"]);
		time.now = 65_250;
		expect(run.commit()).toBe(true);
		expect(sent).toHaveBeenCalledTimes(1);
		const { cmi } = api.renderCMIToJSONObject() as {
			cmi: { suspend_data: string; core: Record<string, string> };
		};
		expect(cmi.suspend_data).toBe("o.3.1.2");
		expect(cmi.core).toMatchObject({ exit: "suspend", session_time: "00:01:00.25" });
	});

	it("is completed at the end, and leaves nothing to go on with", () => {
		const api = systemWith();
		const run = begin(api);
		run.report({ score: 100, complete: true });
		run.finish();
		const { cmi } = api.renderCMIToJSONObject() as { cmi: { core: Record<string, string> } };
		expect(cmi.core).toMatchObject({ lesson_status: "completed", exit: "", score: { raw: "100" } });
	});

	it("passes or fails by the pass mark that the system gives", () => {
		const student_data = { mastery_score: "70" };
		const api = systemWith({ student_data });
		const run = begin(api);
		run.report({ score: 60, complete: false });
		expect(valuesOf(api, "cmi.core.lesson_status")).toEqual(["incomplete"]);
		run.report({ score: 60, complete: true });
		expect(valuesOf(api, "cmi.core.lesson_status")).toEqual(["failed"]);
		run.report({ score: 70, complete: true });
		expect(valuesOf(api, "cmi.core.lesson_status")).toEqual(["passed"]);
	});

	it("tells the best score, of this visit and of those before, and rounds none up", () => {
		const api = systemWith({ core: { lesson_status: "incomplete", score: { raw: "40" } } as never });
		const run = begin(api);
		run.report({ score: null, complete: false });
		run.report({ score: 30, complete: false });
		expect(valuesOf(api, "cmi.core.score.raw")).toEqual(["40"]);
		run.report({ score: 200 / 3, complete: false });
		expect(valuesOf(api, "cmi.core.score.raw")).toEqual(["66.66"]);
		for (const nonsense of [Number.NaN, -1, 101]) run.report({ score: nonsense, complete: false });
		expect(valuesOf(api, "cmi.core.score.raw")).toEqual(["66.66"]);
	});

	it("takes nothing back from who opens it again after the end", () => {
		const api = systemWith({ core: { lesson_status: "completed", entry: "" } });
		const run = begin(api);
		run.report({ score: 20, complete: false });
		run.finish();
		expect(valuesOf(api, "cmi.core.lesson_status")).toEqual(["completed"]);
	});

	it.each(["browse", "review"])("touches neither score nor status where the mode is %s", (mode) => {
		const api = systemWith({ core: { lesson_mode: mode } });
		const run = begin(api);
		run.report({ score: 100, complete: true });
		expect(valuesOf(api, "cmi.core.score.raw", "cmi.core.lesson_status")).toEqual(["", "not attempted"]);
	});

	it("ends once, and is silent afterwards", () => {
		const api = systemWith();
		const [ended, set] = [vi.fn(), vi.fn()];
		api.on("LMSFinish", ended);
		const run = begin(api);
		run.finish();
		api.on("LMSSetValue", set);
		run.finish();
		run.keep("late");
		run.report({ score: 100, complete: true });
		expect(run.commit()).toBe(true);
		expect([ended.mock.calls.length, set.mock.calls.length]).toEqual([1, 0]);
	});

	it("does not send more than there is room for", () => {
		const api = systemWith();
		const run = begin(api);
		run.keep("a".repeat(4096));
		run.keep("b".repeat(4097));
		expect(valuesOf(api, "cmi.suspend_data")).toEqual(["a".repeat(4096)]);
	});

	it("does not begin where the system refuses, and goes on where somebody has begun already", () => {
		const ended = says({ LMSInitialize: () => "false", LMSCommit: () => "false" });
		expect(beginScormRun(ended, () => 0)).toBeNull();
		const begun = systemWith();
		begun.lmsInitialize();
		expect(beginScormRun(begun, () => 0)).not.toBeNull();
	});

	it("survives a system that throws, and says when something that counts was refused", () => {
		const throwing = () => {
			throw new Error("The window is gone");
		};
		expect(beginScormRun(says({ LMSInitialize: throwing, LMSCommit: throwing }), () => 0)).toBeNull();
		const gone = begin(says({ LMSSetValue: throwing, LMSCommit: throwing, LMSFinish: throwing }));
		gone.report({ score: 50, complete: false });
		expect(gone.commit()).toBe(false);
		gone.finish();
		// Least and greatest score are optional in SCORM 1.2.
		const sparse = begin(
			says({ LMSSetValue: (element) => (/min|max|suspend/.test(element) ? "false" : "true") }),
		);
		sparse.keep("o.1.2");
		sparse.report({ score: 50, complete: false });
		expect(sparse.commit()).toBe(true);
		const deaf = begin(says({ LMSSetValue: (element) => (/raw/.test(element) ? "false" : "true") }));
		deaf.report({ score: 50, complete: false });
		expect(deaf.commit()).toBe(false);
	});
});
