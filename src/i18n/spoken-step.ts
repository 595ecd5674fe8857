import type { HistoricalEvent, SourceQuote } from "../model/historical-event.ts";
import type { Cited, DeckSlide } from "../model/lesson/deck.ts";
import type { SlideStep } from "../model/lesson/slide-steps.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { formatEdtf } from "./format-date.ts";
import { presentText } from "./present-text.ts";
import { reportedWhen, saidBy, saidWhenText } from "./said-by.ts";
import { heardText } from "./told-date.ts";

/** What is on the screen at a step. */
export interface ShownStep {
	readonly slide: DeckSlide;
	/** Place in the lesson, from 0. */
	readonly at: number;
	/** How many slides there are, the last one, which says that it is over, not counted. */
	readonly total: number;
	/** Index of the step. */
	readonly index: number;
	readonly step: SlideStep;
	/** The piece of the quote that is shown, with where it begins; `null` before it comes. */
	readonly piece: { readonly text: string; readonly start: number } | null;
	/** The events that are asked for their dates on later slides, and those of this one. */
	readonly pending: readonly HistoricalEvent[];
	/** Whether an earlier slide has told who says a passage. */
	readonly told: (cited: Cited) => boolean;
}

/** A line on the screen. What has the same key stays when the step changes, and is not said again. */
interface SpokenLine {
	readonly key: string;
	readonly text: string;
}

type Content = Pick<TimelineContent, "source" | "events" | "people">;

const line = (key: string, text: string): SpokenLine[] => (text === "" ? [] : [{ key, text }]);

/** A text of somebody else's with the dates that may be told. */
function told(text: string, about: readonly HistoricalEvent[], pending: readonly HistoricalEvent[]): string {
	const dates = pending.map(({ date }) => date);
	return heardText(text, !about.some((event) => pending.includes(event)), dates);
}

function citedLines(cited: Cited, key: string, now: ShownStep, content: Content): readonly SpokenLine[] {
	const { about } = cited;
	const { pending, step } = now;
	const shown = !about.some((event) => pending.includes(event));
	const words =
		cited.kind === "quote"
			? `“${told(cited.quote.exact, about, pending)}”`
			: `${presentText.inOwnWords}: ${told(cited.account.says, about, pending)}`;
	const who = (): readonly SpokenLine[] => {
		if (cited.kind === "quote") return whoLines(cited.quote, about, shown, now, content, key);
		const { voice, publisher } = cited.account;
		const day = reportedWhen(
			cited.account,
			shown,
			pending.filter((event) => !about.includes(event)),
		);
		return line(`${key} who`, [`${voice}. ${publisher}`, day].filter(Boolean).join(", "));
	};
	return [...line(key, words), ...(step.speaker || now.told(cited) ? who() : [])];
}

function whoLines(
	quote: SourceQuote,
	about: readonly HistoricalEvent[],
	shown: boolean,
	{ pending }: ShownStep,
	content: Content,
	key: string,
): readonly SpokenLine[] {
	const later = pending.filter((event) => !about.includes(event));
	const { name, role, mode, when } = saidBy(quote, about, content, shown, later);
	return [
		...line(
			`${key} who`,
			`${role === null ? name : `${name}, ${role}`}. ${mode.charAt(0).toUpperCase()}${mode.slice(1)}`,
		),
		...line(
			`${key} when`,
			when === null ? "" : `${saidWhenText(when).replace(/^./, (first) => first.toUpperCase())}`,
		),
	];
}

function eventLines(
	slide: Extract<DeckSlide, { kind: "events" }>,
	now: ShownStep,
	content: Content,
): readonly SpokenLine[] {
	const { step, piece, pending } = now;
	const events = slide.events.map(({ event }) => event);
	const later = pending.filter((event) => !events.includes(event)).map(({ date }) => date);
	const heard = (text: string) => heardText(text, step.date, later);
	const several = events.length > 1;
	const plain = step.plain === null ? undefined : slide.plain[step.plain];
	return [
		...line("several", several ? presentText.several(events.length) : ""),
		...events.flatMap((event) => [
			...line(
				`date ${event.id}`,
				step.date ? `${several ? `${heard(event.shortTitle)}: ` : ""}${formatEdtf(event.date).spoken}` : "",
			),
			...line(`title ${event.id}`, heard(event.title)),
		]),
		...line("ask", step.asks ? (several ? presentText.askEach : presentText.ask) : ""),
		...(plain
			? line(`plain ${step.plain}`, `${presentText.plain}: ${heard(plain.text)}`)
			: [
					...line(`piece ${piece?.start}`, piece === null ? "" : `“${heard(piece.text)}”`),
					...(step.speaker ? whoLines(slide.quote, events, step.date, now, content, "quote") : []),
				]),
	];
}

function linesOf(now: ShownStep, content: Content): readonly SpokenLine[] {
	const { slide, step, pending } = now;
	switch (slide.kind) {
		case "events":
			return eventLines(slide, now, content);
		case "title":
			return [...line("title", slide.title), ...line("text", slide.text)];
		case "text":
			return [...line("title", slide.heading), ...line("text", slide.text)];
		case "closing":
			return [...line("kind", presentText.closing), ...line("text", slide.text)];
		case "end":
			return [...line("kind", presentText.endOfLesson), ...line("title", slide.title)];
		case "axis": {
			const names = slide.events.map((event) =>
				step.date
					? `${event.shortTitle}, ${formatEdtf(event.date).spoken}`
					: told(event.shortTitle, [event], pending),
			);
			return [...line("text", slide.text), ...line(step.date ? "bars" : "names", names.join("; "))];
		}
		default: {
			const shown = slide.kind === "pair" ? slide.cited.slice(0, (step.piece ?? 0) + 1) : slide.cited;
			return [
				...line("kind", slide.kind === "question" ? presentText.question : ""),
				...line("text", slide.text),
				...shown.flatMap((cited, index) => citedLines(cited, `cited ${index}`, now, content)),
			];
		}
	}
}

/** What a screen reader hears of a step: what came with it; on another slide, or a step back, where that stands. Never what is not shown yet. */
export function spokenStep(before: ShownStep | null, now: ShownStep, content: Content): string {
	const lines = linesOf(now, content);
	const forward = before?.at === now.at && before.slide.kind === now.slide.kind && before.index <= now.index;
	const known = new Set(forward ? linesOf(before, content).map(({ key }) => key) : []);
	const place = now.slide.kind === "end" ? [] : [presentText.position(now.at + 1, now.total)];
	return [...(forward ? [] : place), ...lines.filter(({ key }) => !known.has(key)).map(({ text }) => text)]
		.map((sentence) => (/[.?!…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`))
		.join(" ");
}
