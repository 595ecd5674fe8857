import type { ScormApi } from "./find-scorm-api.ts";
import { nextStatus } from "./lesson-status.ts";
import { formatSessionTime } from "./session-time.ts";

/** How far an exercise has come. */
export interface ScormProgress {
	/** Of 100; `null` before the first check. */
	readonly score: number | null;
	readonly complete: boolean;
}

/** One visit of a student, from the beginning to the end of the talk with the system. */
export interface ScormRun {
	/** The attempt that the student goes on with; "" where the system has none, or wants none gone on with. */
	readonly attempt: string;
	/** Lays an attempt down, to go on with another time; it is sent with the next `commit`. */
	readonly keep: (attempt: string) => void;
	/** Lays down a score and what follows from it; sent with the next `commit`. */
	readonly report: (progress: ScormProgress) => void;
	/** Sends what was laid down, with the time so far; false where the system refused any of it that counts. */
	readonly commit: () => boolean;
	/** Sends all and ends the talk; further calls do nothing. */
	readonly finish: () => void;
}

/** Characters that SCORM 1.2 has room for in cmi.suspend_data. */
const MOST_KEPT = 4096;

/** A number of 0 to 100 that a system gave, or `null`. */
function pointsOf(text: string): number | null {
	const points = text.trim() === "" ? Number.NaN : Number(text);
	return points >= 0 && points <= 100 ? points : null;
}

/**
 * Begins to talk with a system; `null` where it will not. `now` gives milliseconds. No call throws. A score that is sent is the
 * best so far, the status never falls (see lesson-status.ts), and in a system's preview or review neither is touched.
 */
export function beginScormRun(api: ScormApi, now: () => number): ScormRun | null {
	/** What a call gave, as text; "" where it threw. */
	function call(run: () => unknown): string {
		try {
			return String(run());
		} catch {
			return "";
		}
	}
	const get = (element: string) => call(() => api.LMSGetValue(element));
	const set = (element: string, value: string) => call(() => api.LMSSetValue(element, value)) === "true";

	const begun = now();
	// Some frames around the content have begun already; only while a talk goes on can anything be sent.
	if (call(() => api.LMSInitialize("")) !== "true" && call(() => api.LMSCommit("")) !== "true") return null;
	const counts = !/^(?:browse|review)$/.test(get("cmi.core.lesson_mode"));
	const mastery = pointsOf(get("cmi.student_data.mastery_score"));
	const resumed = get("cmi.core.entry") === "resume" ? get("cmi.suspend_data") : "";
	let status = get("cmi.core.lesson_status");
	let best = pointsOf(get("cmi.core.score.raw"));
	let complete = false;
	let over = false;
	/** Whether all was taken since the last commit of what a system of SCORM 1.2 must have. */
	let taken = true;

	function setStatus(): void {
		const next = nextStatus(status, { best, complete, mastery });
		if (next === status || !counts) return;
		status = next;
		taken = set("cmi.core.lesson_status", status) && taken;
	}
	function commit(): boolean {
		if (over) return true;
		set("cmi.core.session_time", formatSessionTime(now() - begun));
		// Whoever is done begins anew the next time; the status stays.
		set("cmi.core.exit", complete ? "" : "suspend");
		const sent = call(() => api.LMSCommit("")) === "true" && taken;
		taken = true;
		return sent;
	}
	setStatus();
	return {
		attempt: resumed,
		keep(attempt) {
			if (!over && attempt.length <= MOST_KEPT) set("cmi.suspend_data", attempt);
		},
		report(progress) {
			if (over) return;
			complete = progress.complete;
			const { score } = progress;
			if (counts && score !== null && score >= 0 && score <= 100 && (best === null || score >= best)) {
				best = score;
				set("cmi.core.score.min", "0");
				set("cmi.core.score.max", "100");
				// Rounding down, lest somebody passes who did not.
				taken = set("cmi.core.score.raw", String(Math.floor(score * 100) / 100)) && taken;
			}
			setStatus();
		},
		commit,
		finish() {
			if (over) return;
			commit();
			over = true;
			call(() => api.LMSFinish(""));
		},
	};
}
