import type { HistoricalEvent } from "./historical-event.ts";

/** Events that stand together in the list. */
export type ListSection =
	| { readonly kind: "plain" | "background"; readonly events: readonly HistoricalEvent[] }
	/** `events` begins with the event named by `whole` where that one is shown; all others are part of it. */
	| { readonly kind: "whole"; readonly whole: string; readonly events: readonly HistoricalEvent[] };

/** The list's sections: runs of `events`, in their order, that are background, one event with its parts, or neither. */
export function listSections(events: readonly HistoricalEvent[]): readonly ListSection[] {
	const wholes = new Set(events.map(({ partOf }) => partOf));
	const sections: { key: string; section: ListSection }[] = [];
	for (const event of events) {
		const whole = event.partOf ?? (wholes.has(event.id) ? event.id : null);
		const kind = event.background ? "background" : "plain";
		const key = whole === null ? kind : `whole ${whole}`;
		const last = sections.at(-1);
		const before = last?.key === key ? last.section.events : [];
		if (last?.key === key) sections.pop();
		const joined = [...before, event];
		const section: ListSection =
			whole === null ? { kind, events: joined } : { kind: "whole", whole, events: joined };
		sections.push({ key, section });
	}
	return sections.map(({ section }) => section);
}
