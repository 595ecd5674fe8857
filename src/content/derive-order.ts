import { eventOrder } from "../model/event-order.ts";
import type { HistoricalEvent, Instant } from "../model/historical-event.ts";

/** Where an event stands as long as nothing orders it: the time that is told of it, by other reports if they narrow it, then its place in the article. */
function placeOf({ date, dating, quotes }: HistoricalEvent): readonly [Instant, number] {
	const narrowed = dating.find(({ kind, date: reported }) => kind === "date" && reported.min !== null);
	const time = narrowed?.date.min ?? date.min ?? date.max ?? 0;
	return [time, Math.min(...quotes.map(({ start }) => start))];
}

function inOrder<Event extends HistoricalEvent>(
	events: readonly Event[],
	isBefore: (a: Event, b: Event) => boolean,
): readonly Event[] {
	const left = events.toSorted((a, b) => {
		const [[timeA, wordA], [timeB, wordB]] = [placeOf(a), placeOf(b)];
		return timeA - timeB || wordA - wordB;
	});
	const ordered: Event[] = [];
	while (left.length > 0) {
		const next = left.findIndex((event) => !left.some((other) => other !== event && isBefore(other, event)));
		// There is no circle: the check of relations refuses it.
		ordered.push(...left.splice(Math.max(next, 0), 1));
	}
	return ordered;
}

/**
 * The events in time order, as far as dates, the article and other reports give one; where they give none, in the order in which
 * the article tells them. The parts of an event stand together with it, those before it that were so.
 */
export function deriveOrder<Event extends HistoricalEvent>(events: readonly Event[]): readonly Event[] {
	const order = eventOrder(events);
	const isBefore = (a: Event, b: Event) => order.before(a.id, b.id) !== null;
	const wholes = events.filter(({ partOf }) => partOf === null);
	return inOrder(wholes, isBefore).flatMap((whole) => {
		const parts = inOrder(
			events.filter(({ partOf }) => partOf === whole.id),
			isBefore,
		);
		const before = parts.filter((part) => isBefore(part, whole));
		return [...before, whole, ...parts.filter((part) => !before.includes(part))];
	});
}
