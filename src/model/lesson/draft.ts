import {
	type Lesson,
	type LessonEvent,
	type LessonSlide,
	plainEvent,
	type RevealPart,
	type SlideKind,
} from "./lesson.ts";

/** A slide under a teacher's hands. */
export interface DraftSlide {
	/** The slide's name for as long as the lesson is changed; unique in its draft. */
	readonly key: string;
	/** As typed: texts that are not clean yet, a pair without its sides (""), questions that are blank lines. */
	readonly slide: LessonSlide;
}

/** A lesson while a teacher changes it: it need not be one yet. */
export interface LessonDraft {
	readonly title: string;
	readonly reveal: readonly RevealPart[];
	readonly plain: boolean;
	readonly slides: readonly DraftSlide[];
}

/** The kinds of slides that can be added, beside those of events. */
export const ADDED_KINDS = ["title", "text", "question", "pair", "axis", "closing"] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

/** The draft that a new lesson begins with. */
export const EMPTY_DRAFT: LessonDraft = { title: "", reveal: [], plain: false, slides: [] };

/** A lesson as a draft. */
export function draftOf({ title, reveal, plain, slides }: Lesson): LessonDraft {
	return { title, reveal, plain, slides: slides.map((slide, at) => ({ key: `s${at}`, slide })) };
}

const isBlank = (text: string): boolean => text.trim() === "";

/** Whether a slide has what it is for; until then it is in no link and no file. */
export function isFinished(slide: LessonSlide): boolean {
	switch (slide.kind) {
		case "text":
			return !isBlank(slide.heading) || !isBlank(slide.text);
		case "question":
		case "closing":
			return !isBlank(slide.text);
		case "pair":
			return slide.left !== "" && slide.right !== "";
		default:
			return true;
	}
}

/** The lesson that a draft makes, without what is not finished and without blank lines among the questions. */
export function finishedLesson({ title, reveal, plain, slides }: LessonDraft): Lesson {
	const finished = slides
		.map(({ slide }) => slide)
		.filter(isFinished)
		.map((slide) => {
			if (slide.kind !== "events") return slide;
			const events = slide.events.map((event) => ({
				...event,
				questions: event.questions.filter((question) => !isBlank(question)),
			}));
			return { ...slide, events };
		});
	return { title, reveal, plain, slides: finished };
}

/** The events of a draft in its order. */
export function draftEvents({ slides }: LessonDraft): readonly LessonEvent[] {
	return slides.flatMap(({ slide }) => (slide.kind === "events" ? slide.events : []));
}

/** A slide without anything on it. */
export function blankSlide(kind: AddedKind): LessonSlide {
	const given = { minutes: null, notes: "", text: "" };
	switch (kind) {
		case "text":
			return { ...given, kind, heading: "" };
		case "question":
			return { ...given, kind, quotes: [] };
		case "pair":
			return { ...given, kind, left: "", right: "" };
		case "axis":
			return { ...given, kind, events: [] };
		default:
			return { ...given, kind };
	}
}

const kindAt = ({ slides }: LessonDraft, at: number): SlideKind | undefined => slides.at(at)?.slide.kind;

/** With one more slide: a title first, anything else last, but before the question that a lesson closes with. */
export function addSlide(draft: LessonDraft, slide: LessonSlide): { draft: LessonDraft; key: string } {
	const numbers = draft.slides.map(({ key }) => Number(key.slice(1)));
	const key = `s${Math.max(-1, ...numbers) + 1}`;
	const closes = kindAt(draft, -1) === "closing" && slide.kind !== "closing";
	const at = slide.kind === "title" ? 0 : draft.slides.length - (closes ? 1 : 0);
	return { draft: { ...draft, slides: draft.slides.toSpliced(at, 0, { key, slide }) }, key };
}

/** With an event on a slide of its own, as `kept` has what was once written for it. */
export function addEvent(draft: LessonDraft, id: string, kept: ReadonlyMap<string, LessonEvent>) {
	const event = kept.get(id) ?? plainEvent(id);
	return addSlide(draft, { kind: "events", minutes: null, events: [event] });
}

/** Without a slide. */
export function removeSlide(draft: LessonDraft, key: string): LessonDraft {
	return { ...draft, slides: draft.slides.filter((other) => other.key !== key) };
}

/** With another slide under the same key. */
export function changeSlide(draft: LessonDraft, key: string, slide: LessonSlide): LessonDraft {
	return { ...draft, slides: draft.slides.map((other) => (other.key === key ? { key, slide } : other)) };
}

/** With something else for an event. */
export function changeEvent(draft: LessonDraft, id: string, part: Partial<LessonEvent>): LessonDraft {
	const change = (event: LessonEvent) => (event.id === id ? { ...event, ...part } : event);
	return {
		...draft,
		slides: draft.slides.map(({ key, slide }) => ({
			key,
			slide: slide.kind === "events" ? { ...slide, events: slide.events.map(change) } : slide,
		})),
	};
}

/** With its slides in the order of these keys. */
export function orderSlides(draft: LessonDraft, keys: readonly string[]): LessonDraft {
	const slides = new Map(draft.slides.map((slide) => [slide.key, slide]));
	return { ...draft, slides: keys.flatMap((key) => slides.get(key) ?? []) };
}

/** With its slides of events in the order of `ids`, each where one of them stood; the others stay. */
export function orderByTime(draft: LessonDraft, ids: readonly string[]): LessonDraft {
	const rank = ({ slide }: DraftSlide) =>
		slide.kind === "events" ? Math.min(...slide.events.map(({ id }) => ids.indexOf(id))) : -1;
	const sorted = draft.slides
		.filter(({ slide }) => slide.kind === "events")
		.toSorted((a, b) => rank(a) - rank(b))
		.values();
	return {
		...draft,
		slides: draft.slides.map((own) => (own.slide.kind === "events" ? (sorted.next().value ?? own) : own)),
	};
}

/** The minutes of all slides, and how many slides say none. */
export function draftMinutes({ slides }: LessonDraft): {
	readonly minutes: number;
	readonly without: number;
} {
	return {
		minutes: slides.reduce((sum, { slide }) => sum + (slide.minutes ?? 0), 0),
		without: slides.filter(({ slide }) => slide.minutes === null).length,
	};
}
