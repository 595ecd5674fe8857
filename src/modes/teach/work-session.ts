import { teachText } from "../../i18n/teach-text.ts";
import { draftOf, EMPTY_DRAFT, finishedLesson, type LessonDraft } from "../../model/lesson/draft.ts";
import { LESSON_LIMITS, type Lesson } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { type KnownEvents, parseLesson } from "../../model/lesson/parse-lesson.ts";
import { changeWork, isUnsaved, saveWork, startWork, undoWork } from "../../model/lesson/work.ts";
import { isWhole, type OpenWork, type SessionState, unsavedWorks } from "./open-work.ts";
import {
	findStorage,
	type RememberedLesson,
	readRemembered,
	withRemembered,
	writeRemembered,
} from "./remembered.ts";

/** Keeps what is written until the tab closes, and lets the browser ask before that. */
export interface WorkSession {
	readonly get: () => SessionState;
	readonly subscribe: (listener: () => void) => () => void;
	/** The page has this lesson open now, by its code, or none. */
	readonly meet: (code: string | null, lesson: Lesson | null, ready: boolean) => void;
	/** Begins an empty lesson. */
	readonly begin: () => void;
	/** Goes on with one; gives its code, which the page is to open, if it has one. */
	readonly resume: (id: string) => string | null;
	/** Puts the open one aside. */
	readonly close: () => void;
	/** Changes the open one; see changeWork. */
	readonly change: (draft: LessonDraft, what: string, field?: string) => void;
	readonly undo: () => void;
	/** A lesson comes from a file: where lessons are remembered, so is this one. */
	readonly takeFile: (code: string, title: string) => void;
	/** Forgets one of the remembered lessons, by its id. */
	readonly forgetOne: (id: string) => void;
	/** Remembers once more what was forgotten. */
	readonly remind: (lesson: RememberedLesson) => void;
	/** The open one was taken along, as a file or as a link. */
	readonly saved: () => void;
	readonly remember: (on: boolean) => void;
	/** The slides of the open lesson that stand open in the editor, by their keys: they do so again after a look at the lesson. */
	readonly openSlides: () => Set<string>;
}

const newId = (count: number): string => `${Date.now().toString(36)}-${count}`;

/**
 * `show` puts a lesson's new code into the address. `reloaded` is the code with which the page came back, after a reload or by Back:
 * what was written before that may be nowhere but in the address.
 */
export function createWorkSession(
	page: Window,
	events: KnownEvents,
	show: (code: string) => void,
	reloaded: string | null = null,
): WorkSession {
	const storage = findStorage(page);
	const listeners = new Set<() => void>();
	let state: SessionState = {
		works: [],
		active: null,
		remembered: readRemembered(storage),
		canRemember: storage !== null,
		full: false,
	};
	let count = 0;
	const openSlides = new Map<string | null, Set<string>>();
	let back = reloaded;

	// Some browsers do not keep pages that listen to it for Back: only while there is something to lose.
	const ask = (event: BeforeUnloadEvent) => event.preventDefault();

	function set(next: Partial<SessionState>): void {
		const { works, active } = { ...state, ...next };
		// What was only looked at, or is saved, need not be offered again. What is only remembered stays: it may be forgotten.
		state = { ...state, ...next, works: works.filter(({ id, work }) => id === active || isUnsaved(work)) };
		page.removeEventListener("beforeunload", ask);
		if (unsavedWorks(state).length > 0) page.addEventListener("beforeunload", ask);
		for (const listener of [...listeners]) listener();
	}

	const active = () => state.works.find(({ id }) => id === state.active);

	function put(open: OpenWork): void {
		const others = state.works.filter(({ id }) => id !== open.id);
		set({ works: [...others, open], active: open.id });
	}

	/** After a change: the address and what the browser remembers follow where the draft can be a lesson. */
	function publish(open: OpenWork): void {
		const { lesson, fault } = parseLesson(finishedLesson(open.work.draft), events);
		const own = lesson === null ? "" : encodeLesson(lesson);
		if (lesson === null || own.length > LESSON_LIMITS.code) {
			put({ ...open, fault: fault ?? "over" });
			return;
		}
		const code = own === open.ready?.code ? open.ready.id : own;
		put({ ...open, given: { lesson, code }, fault: null, codes: new Set([...open.codes, own]) });
		if (state.remembered !== null && code === own) keep([{ id: open.id, title: lesson.title, code }]);
		show(code);
	}

	function keep(lessons: readonly RememberedLesson[]): void {
		const remembered = lessons.reduce(withRemembered, readRemembered(storage) ?? state.remembered ?? []);
		const full = !writeRemembered(storage, remembered);
		set({ remembered, full });
	}

	const isKept = (code: string) => state.remembered?.some((other) => other.code === code) ?? true;

	function start(draft: LessonDraft, rest: Pick<OpenWork, "given" | "codes" | "ready">, id?: string): void {
		const saved = rest.ready !== null || rest.given === null || rest.given.code !== back;
		// Once: what is taken along after that is saved, however often it is opened.
		if (!saved) back = null;
		put({ id: id ?? newId(count++), work: startWork(draft, saved), fault: null, ...rest });
	}

	return {
		get: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		meet(code, lesson, ready) {
			const now = active();
			if (code === (now?.given?.code ?? null)) return;
			const same = state.works.find(({ given }) => code !== null && given?.code === code);
			if (code === null || lesson === null || same) {
				set({ active: same?.id ?? null });
				return;
			}
			const given = { lesson, code };
			const older = state.works.find(({ codes }) => codes.has(code));
			// Back led to an earlier version: undoing leads forward again.
			if (older)
				put({
					...older,
					work: changeWork(older.work, draftOf(lesson), teachText.changes.earlier),
					given,
					fault: null,
				});
			else if (ready)
				start(draftOf(lesson), { given, codes: new Set(), ready: { id: code, code: encodeLesson(lesson) } });
			else {
				const known = state.remembered?.find((other) => other.code === code);
				start(draftOf(lesson), { given, codes: new Set([code]), ready: null }, known?.id);
			}
		},
		begin: () => start(EMPTY_DRAFT, { given: null, codes: new Set(), ready: null }),
		resume(id) {
			set({ active: id });
			return active()?.given?.code ?? null;
		},
		close: () => set({ active: null }),
		takeFile(code, title) {
			// Nothing is remembered unasked.
			if (!isKept(code)) keep([{ id: newId(count++), title, code }]);
		},
		forgetOne(id) {
			const remembered = (readRemembered(storage) ?? []).filter((other) => other.id !== id);
			const full = !writeRemembered(storage, remembered);
			set({ remembered, full });
		},
		remind: (lesson) => keep([lesson]),
		openSlides() {
			const keys = openSlides.get(state.active) ?? new Set();
			openSlides.set(state.active, keys);
			return keys;
		},
		change(draft, what, field) {
			const open = active();
			if (open) publish({ ...open, work: changeWork(open.work, draft, what, field) });
		},
		undo() {
			const open = active();
			if (open) publish({ ...open, work: undoWork(open.work) });
		},
		saved() {
			const open = active();
			if (open && isWhole(open)) put({ ...open, work: saveWork(open.work) });
		},
		remember(on) {
			if (!on) {
				writeRemembered(storage, null);
				set({ remembered: null, full: false });
				return;
			}
			keep(
				state.works.flatMap(({ id, given, ready }) =>
					given && given.code !== ready?.id ? [{ id, title: given.lesson.title, code: given.code }] : [],
				),
			);
		},
	};
}
