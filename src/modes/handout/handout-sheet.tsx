import { en } from "../../i18n/en.ts";
import { handoutText } from "../../i18n/handout-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { printedWindows } from "../../model/lesson/handout-axis.ts";
import { type Lesson, type LessonEvent, lessonEvents } from "../../model/lesson/lesson.ts";
import { mainQuote } from "../../model/lesson/main-quote.ts";
import { eventPlaces } from "../../model/lesson/open-order.ts";
import { mixed } from "../../model/lesson/order-exercise.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { useContent } from "../../ui/content-context.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { useOrder } from "../../ui/teach/use-order.ts";
import { HandoutAxis } from "./handout-axis.tsx";
import { HandoutEvent } from "./handout-event.tsx";
import type { HandoutVariant } from "./handout-variant.ts";
import { HandoutWords } from "./handout-words.tsx";
import { MixedKey } from "./mixed-key.tsx";
import { OrderNote } from "./order-note.tsx";

interface Printed {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
	/** From 1, in the lesson's order. */
	readonly number: number;
}

/** A number from the ids, so that a lesson's mixed sheet and its key always agree. */
function seedOf(ids: readonly string[]): number {
	return [...ids.join()].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

/** "A" to "Z", then "A2" and so on. */
function letterOf(index: number): string {
	return `${String.fromCodePoint(65 + (index % 26))}${index < 26 ? "" : Math.floor(index / 26) + 1}`;
}

/** The document that is printed, black on white in every theme. */
export function HandoutSheet(props: {
	lesson: Lesson;
	teaching: Teaching;
	variant: HandoutVariant;
	paper: "a4" | "letter";
	link: string;
	/** Whether the link leads anywhere from another device. */
	scannable: boolean;
}) {
	const { lesson, teaching, variant, paper, link, scannable } = props;
	const { content, event: events } = useContent();
	const [home] = content.axis.windows;
	const items = lessonEvents(lesson)
		.flatMap((own) => {
			const event = events.get(own.id);
			return event ? [{ event, own }] : [];
		})
		.map((item, index): Printed => ({ ...item, number: index + 1 }));
	const mixedItems = mixed(items, seedOf(items.map(({ event }) => event.id)));
	const letters = new Map(mixedItems.map(({ event }, index) => [event.id, letterOf(index)]));
	const { order } = useOrder();
	const places = eventPlaces(
		mixedItems.map(({ event }) => event.id),
		order,
	);
	const placesOf = new Map(places.map(({ id, first, last }) => [id, handoutText.places(first, last)]));
	const shown = variant === "mixed" ? mixedItems : items;
	const sheet = variant === "blank" || variant === "mixed";
	const windows = printedWindows(
		items.map(({ event }) => event.date),
		home,
	);
	const { source } = content;
	return (
		<article className={`handout-paper is-${paper}`} lang="en">
			<header>
				<h2>{lesson.title}</h2>
				<p>{handoutText.kinds[variant]}</p>
			</header>
			{sheet && (
				<p className="handout-blank is-name">
					{handoutText.name} <span /> {handoutText.classDay} <span />
				</p>
			)}
			{variant === "mixed" && <p>{handoutText.mixedTask}</p>}
			{variant === "blank" && <p>{handoutText.axisTask}</p>}
			{variant !== "mixed" &&
				windows.map((window, index) => (
					<HandoutAxis
						key={window.start}
						window={window}
						events={sheet ? [] : items.map(({ event }) => event)}
						label={index === 0 ? handoutText.axisWhole : handoutText.axisEnlarged(home.name)}
					/>
				))}
			{!sheet && <p className="handout-note">{en.axisKey}</p>}
			{!sheet && <OrderNote ids={items.map(({ event }) => event.id)} />}
			{variant === "key" && <MixedKey places={places} letters={letters} />}
			<ol className="handout-events">
				{shown.map(({ event, own, number }) => (
					<HandoutEvent
						key={event.id}
						event={event}
						own={own}
						questions={(teaching.questions[event.id] ?? []).map(({ text }) => text)}
						variant={variant}
						mark={variant === "mixed" ? (letters.get(event.id) ?? "") : `${number}.`}
						letter={letters.get(event.id) ?? ""}
						places={placesOf.get(event.id) ?? ""}
					/>
				))}
			</ol>
			{/* On a worksheet it would tell what is asked for. */}
			{variant === "handout" && (
				<HandoutWords
					texts={items.flatMap(({ event, own }) => [
						event.title,
						mainQuote(event, own.quote).exact,
						...own.questions,
						...(teaching.questions[event.id] ?? []).map(({ text }) => text),
					])}
				/>
			)}
			<footer>
				<div>
					<p>
						{handoutText.source} <cite>{source.title}</cite>, {source.publisher}. {source.url}
					</p>
					<p>
						{handoutText.open} {link}
					</p>
				</div>
				{scannable && <QrCode address={link} />}
			</footer>
		</article>
	);
}
