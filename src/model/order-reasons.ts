import { eventOrder } from "./event-order.ts";
import type { EventRelation, HistoricalEvent } from "./historical-event.ts";

/** Finds why one event is before another; see `orderReasons`. */
export type FindReasons = (a: string, b: string) => readonly EventRelation[];

/** The relations without which nobody, or only other reports, would put `a` before `b`: none where their dates say it. */
export function orderReasons(
	events: readonly Pick<HistoricalEvent, "id" | "date" | "partOf" | "relations">[],
): FindReasons {
	const whole = eventOrder(events);
	const without = events.flatMap(({ relations }) =>
		relations.map((relation) => ({
			relation,
			order: eventOrder(
				events.map((event) => ({
					...event,
					relations: event.relations.filter((other) => other !== relation),
				})),
			),
		})),
	);
	return (a, b) =>
		without.filter(({ order }) => order.before(a, b) !== whole.before(a, b)).map(({ relation }) => relation);
}
