import { LESSON_LIMITS } from "../../model/lesson/lesson.ts";

/** A lesson that this browser was asked to remember. */
export interface RememberedLesson {
	/** Of the work on it, so that its later versions take its place. */
	readonly id: string;
	readonly title: string;
	readonly code: string;
}

const KEY = "csto-timeline:lessons";
const MOST = 12;

/** Where lessons can be remembered: what the browser has for it, or `null` where it has nothing, or forbids it, as in a frame without an origin. */
export function findStorage(from: Pick<Window, "localStorage">): Storage | null {
	try {
		const { localStorage } = from;
		localStorage.getItem(KEY);
		return localStorage;
	} catch {
		return null;
	}
}

function isText(value: unknown, limit: number): value is string {
	return typeof value === "string" && value.length <= limit;
}

function parse(value: unknown): RememberedLesson[] {
	if (typeof value !== "object" || value === null) return [];
	const { id, title, code }: Partial<Record<string, unknown>> = { ...value };
	return isText(id, 40) && isText(title, LESSON_LIMITS.title) && isText(code, LESSON_LIMITS.code)
		? [{ id, title, code }]
		: [];
}

/** The remembered lessons, the latest first; `null` where nobody asked for it. What is damaged is left out. */
export function readRemembered(storage: Storage | null): readonly RememberedLesson[] | null {
	try {
		const text = storage?.getItem(KEY) ?? null;
		if (text === null) return null;
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list.slice(0, MOST).flatMap(parse) : [];
	} catch {
		return [];
	}
}

/** Remembers these lessons, or forgets all with `null`. False where the browser has no room for them. */
export function writeRemembered(
	storage: Storage | null,
	lessons: readonly RememberedLesson[] | null,
): boolean {
	try {
		if (lessons === null) storage?.removeItem(KEY);
		else storage?.setItem(KEY, JSON.stringify(lessons.slice(0, MOST)));
		return true;
	} catch {
		return false;
	}
}

/** With a lesson first, in the place of its earlier version. */
export function withRemembered(
	lessons: readonly RememberedLesson[],
	lesson: RememberedLesson,
): readonly RememberedLesson[] {
	return [lesson, ...lessons.filter(({ id }) => id !== lesson.id)].slice(0, MOST);
}
