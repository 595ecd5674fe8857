import { scormNotices } from "../i18n/scorm-notices.ts";
import { findScormApi } from "../model/scorm/find-scorm-api.ts";
import { beginScormRun, type ScormProgress } from "../model/scorm/scorm-run.ts";
import type { ViewStore } from "../state/view-store.ts";
import { parseAttempt } from "../url/attempt-parameter.ts";
import type { NoticeSource } from "./notices.ts";

/** How long what was laid down may wait to be sent while an exercise goes on, in milliseconds: systems block the page meanwhile. */
const COMMIT_AFTER = 1000;

/**
 * Tells the school's system around `page`, from now on, how the practice of the lesson `code` goes, and brings back the attempt that
 * the system kept. Returns what is to be told of an exercise's progress; `null` without a system that listens: the page works as
 * ever then, and says so.
 */
export function startScorm(
	page: Window,
	store: ViewStore,
	notices: NoticeSource,
	code: string,
): ((progress: ScormProgress) => void) | null {
	const api = findScormApi(page);
	const begin = () => api && beginScormRun(api, () => page.performance.now());
	let run = begin();
	if (!run) {
		notices.set("school", [api ? scormNotices.refuses : scormNotices.none]);
		return null;
	}
	// That the student has begun, whatever comes.
	run.commit();
	let kept = parseAttempt(run.attempt);
	let timer = 0;
	let told = false;

	/** Whether the screen shows what the system is told of: a student may look at anything else in the page. */
	const isShown = () => {
		const { view, lesson } = store.getState();
		return view === "practice" && lesson === code;
	};
	function send(): void {
		page.clearTimeout(timer);
		if (!run || run.commit() || told) return;
		told = true;
		notices.set("school", [scormNotices.refused]);
	}
	function keep(attempt: string): void {
		if (attempt === kept) return;
		kept = attempt;
		run?.keep(attempt);
		page.clearTimeout(timer);
		timer = page.setTimeout(send, COMMIT_AFTER);
	}

	let shown = false;
	function follow(): void {
		const entered = isShown() && !shown;
		shown = isShown();
		if (!shown) return;
		const { attempt } = store.getState();
		// Another view may have lost it on the way.
		if (entered && attempt === "" && kept !== "") store.dispatch({ type: "attempt", attempt: kept });
		else keep(attempt);
	}
	store.subscribe(follow);
	follow();

	page.document.addEventListener("visibilitychange", () => {
		// On phones it may be the last that a page hears.
		if (page.document.visibilityState === "hidden") send();
	});
	page.addEventListener("pagehide", () => {
		page.clearTimeout(timer);
		run?.finish();
	});
	page.addEventListener("pageshow", ({ persisted }) => {
		if (!persisted) return;
		// Back to a page that the browser had kept: the talk had ended.
		run = begin();
		if (run) run.keep(kept);
		else notices.set("school", [scormNotices.refuses]);
	});

	return (progress) => {
		if (!isShown()) return;
		run?.report(progress);
		send();
	};
}
