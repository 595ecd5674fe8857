import type { HistoricalEvent } from "../model/historical-event.ts";
import { mainQuote } from "../model/lesson/main-quote.ts";
import { checkCited } from "./check-words.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import { checkKnown, type KnownIds, repeatedAt } from "./known-ids.ts";
import type { ReadyLessonFile } from "./teaching-schema.ts";

/** Where the ready lessons stand. */
export const LESSONS = "teaching/lessons.json";

type SlideFile = ReadyLessonFile["slides"][number];
type EventsSlide = Extract<SlideFile, { readonly kind: "events" }>;

/** What lessons are checked against. */
export interface LessonFacts {
	readonly known: KnownIds;
	readonly events: ReadonlyMap<string, HistoricalEvent>;
	/** The ids of the ready questions, by event; `null` where their file cannot be read. */
	readonly questions: Readonly<Record<string, readonly string[]>> | null;
}

/** Checks what a ready lesson names, that nothing stands in it twice, and that its slides cite only words that they show. */
export function checkLesson(
	lesson: ReadyLessonFile,
	path: string,
	facts: LessonFacts,
): readonly ContentProblem[] {
	const ids = lesson.slides.flatMap((slide) => (slide.kind === "events" ? slide.events : []));
	const twice = [
		["events", ids.map(({ id }) => id)],
		["reveal", lesson.reveal],
	] as const;
	return [
		...lesson.slides.flatMap((slide, index) => checkSlide(slide, `${path}.slides[${index}]`, facts)),
		...twice.flatMap(([list, values]) =>
			repeatedAt(values).map((place) => ({
				file: LESSONS,
				path: `${path}.${list}[${place}]`,
				message: `duplicate: ${show(values[place])}`,
				expected: "each once",
				received: show(values[place]),
			})),
		),
	];
}

function checkSlide(slide: SlideFile, path: string, facts: LessonFacts): readonly ContentProblem[] {
	const { known } = facts;
	const anywhere = [...known.quotes.values()];
	const notes = (at: string, text = "") =>
		checkCited(LESSONS, `${path}.${at}`, text, anywhere, "a quote of the timeline");
	const cites = (text: string | undefined, shown: readonly string[], at = "text") =>
		checkCited(
			LESSONS,
			`${path}.${at}`,
			text ?? "",
			shown.flatMap((id) => known.quotes.get(id) ?? []),
			"a quote that the slide shows",
		);
	switch (slide.kind) {
		case "events":
			return [
				...checkEvents(slide, path, facts),
				...slide.events.flatMap((event, nth) => notes(`events[${nth}].notes`, event.notes)),
			];
		case "question": {
			const { quotes = [], text } = slide;
			const unknown = quotes.flatMap((id, index) =>
				checkKnown(LESSONS, `${path}.quotes[${index}]`, "quote", id, known.quotes),
			);
			return [...unknown, ...cites(text, quotes), ...notes("notes", slide.notes)];
		}
		case "pair": {
			const { left, right, text } = slide;
			const shown = new Set([...known.quotes.keys(), ...known.accounts]);
			return [
				...checkKnown(LESSONS, `${path}.left`, "quote or account", left, shown),
				...checkKnown(LESSONS, `${path}.right`, "quote or account", right, shown),
				...(left === right
					? [
							{
								file: LESSONS,
								path: `${path}.right`,
								message: "stands beside itself",
								expected: "another quote or account",
								received: show(right),
							},
						]
					: []),
				...cites(text, [left, right]),
				...notes("notes", slide.notes),
			];
		}
		case "axis": {
			const { events = [], text } = slide;
			const unknown = events.flatMap((id, index) =>
				checkKnown(LESSONS, `${path}.events[${index}]`, "event", id, known.events),
			);
			return [...unknown, ...cites(text, []), ...notes("notes", slide.notes)];
		}
		case "text":
			return [
				...cites(slide.heading, [], "heading"),
				...cites(slide.text, []),
				...notes("notes", slide.notes),
			];
		default:
			return [...cites(slide.text, []), ...notes("notes", slide.notes)];
	}
}

/** The events of a slide; where they are several, each has a quote with the words that are shown. */
function checkEvents({ events }: EventsSlide, path: string, facts: LessonFacts): readonly ContentProblem[] {
	const [first] = events;
	const shower = facts.events.get(first?.id ?? "");
	const shown = shower && mainQuote(shower, first?.quote ?? null).exact;
	return events.flatMap(({ id, quote, questions = [], dropped = [] }, nth) => {
		const at = `${path}.events[${nth}]`;
		const event = facts.events.get(id);
		if (!event) return checkKnown(LESSONS, `${at}.id`, "event", id, facts.known.events);
		const ids = event.quotes.map((other) => other.id);
		const asked = facts.questions?.[id] ?? [];
		const problems: ContentProblem[] = [];
		const missing = (place: string, what: string, of: readonly string[], received: string) =>
			problems.push({
				file: LESSONS,
				path: `${at}.${place}`,
				message: `the event ${show(id)} has no ${what} ${show(received)}`,
				expected: of.map(show).join(", "),
				received: show(received),
			});
		if (quote !== undefined && !ids.includes(quote)) missing("quote", "quote", ids, quote);
		for (const [place, name] of dropped.entries())
			if (facts.questions && !asked.includes(name))
				missing(`dropped[${place}]`, "ready question", asked, name);
		if (shown !== undefined && !event.quotes.some(({ exact }) => exact === shown)) {
			problems.push({
				file: LESSONS,
				path: `${at}.id`,
				message: `the event ${show(id)} has no quote with the words that its slide shows`,
				expected: show(shown),
				received: event.quotes.map(({ exact }) => show(exact)).join(" or "),
			});
		}
		const cited = questions.flatMap((text, place) =>
			checkCited(
				LESSONS,
				`${at}.questions[${place}]`,
				text,
				shown === undefined ? [] : [shown],
				"a quote that the slide shows",
			),
		);
		return [...problems, ...cited];
	});
}

/** Checks that no two lessons have one id, and that the tour is one of them. */
export function checkLessonIds(tour: string, lessons: readonly ReadyLessonFile[]): readonly ContentProblem[] {
	const ids = lessons.map(({ id }) => id);
	const twice = repeatedAt(ids).map((index) => {
		const id = show(ids[index]);
		const path = `lessons[${index}].id`;
		return { file: LESSONS, path, message: `duplicate: ${id}`, expected: "an id of its own", received: id };
	});
	if (ids.length === 0 || ids.includes(tour)) return twice;
	const message = `there is no ready lesson ${show(tour)}`;
	const expected = ids.map(show).join(", ");
	return [...twice, { file: "site.json", path: "tour", message, expected, received: show(tour) }];
}
