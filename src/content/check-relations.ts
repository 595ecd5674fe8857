import { eventOrder } from "../model/event-order.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import { parseEdtfDate } from "./edtf-date.ts";
import type { EventSource } from "./parse-files.ts";

/**
 * Checks the relations in time between events: that the other event and the quote are there, that somebody says so, and that
 * dates and relations together put no event before itself.
 */
export function checkRelations(
	sources: readonly EventSource[],
	eventIds: readonly string[],
): readonly ContentProblem[] {
	return [...sources.flatMap((source) => checkRelation(source, eventIds)), ...checkCircle(sources)];
}

function checkRelation({ file, event }: EventSource, eventIds: readonly string[]): readonly ContentProblem[] {
	const quotes = event.quotes.map(({ id }) => id);
	return event.relations.flatMap((relation, index) => {
		const path = `relations[${index}]`;
		const problem = (key: string, message: string, expected: string, received: unknown) => [
			{ file, path: `${path}.${key}`, message, expected, received: show(received) },
		];
		const byOthers = relation.certainty === "reported";
		const others = eventIds.filter((id) => id !== event.id);
		return [
			...(others.includes(relation.event)
				? []
				: problem(
						"event",
						`unknown event ${show(relation.event)}`,
						others.map(show).join(", "),
						relation.event,
					)),
			...(relation.quote !== null && !quotes.includes(relation.quote)
				? problem(
						"quote",
						`unknown quote ${show(relation.quote)}`,
						quotes.map(show).join(", "),
						relation.quote,
					)
				: []),
			...(byOthers !== (relation.quote === null)
				? problem(
						"quote",
						byOthers
							? "what other reports alone say rests on no quote"
							: `what is ${relation.certainty} rests on a quote of the article`,
						byOthers ? "null" : quotes.map(show).join(", "),
						relation.quote,
					)
				: []),
			...(byOthers && relation.reports.length === 0
				? problem("reports", "name at least one report", "a report", relation.reports)
				: []),
		];
	});
}

function checkCircle(sources: readonly EventSource[]): readonly ContentProblem[] {
	const events = sources.flatMap(({ event }) => {
		try {
			return [{ ...event, date: parseEdtfDate(event.date.edtf, event.date.approximate) }];
		} catch {
			// It is named among the dates that cannot be read.
			return [];
		}
	});
	const { circle } = eventOrder(events);
	if (circle === null) return [];
	const names = [...circle, circle[0]].map(show).join(" before ");
	const file = sources.find(({ event }) => event.id === circle[0])?.file ?? "";
	const message = "dates and relations put an event before itself";
	return [{ file, path: "relations", message, expected: "an order without a circle", received: names }];
}
