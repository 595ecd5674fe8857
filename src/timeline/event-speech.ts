import { axisWords } from "../i18n/axis-words.ts";
import { formatEdtf, joinParts } from "../i18n/format-date.ts";
import { narrowedStretches } from "../model/axis/narrowed-stretches.ts";
import type { OutlineEvent, TimelineOutline } from "../model/timeline-outline.ts";
import { tellingsOf } from "./telling-line.ts";

/** What a screen reader says of an event on the axis: all that a bar shows. */
export interface EventSpeech {
	/** Date, title, and the lane that it stands in. */
	readonly name: (event: OutlineEvent) => string;
	/** Where other reports narrow its date, that they differ, and when it was told; "" where there is nothing to say. */
	readonly description: (event: OutlineEvent) => string;
}

/** The speech of a content's events. */
export function eventSpeech(content: TimelineOutline): EventSpeech {
	const lanes = new Map(content.lanes.map(({ id, name }) => [id, name]));
	const byId = new Map(content.events.map((event) => [event.id, event]));
	const landmarks = content.events.filter(({ landmark }) => landmark !== null).length;
	return {
		name: ({ date, shortTitle, lane, landmark }) =>
			axisWords.eventName(formatEdtf(date).spoken, shortTitle, lanes.get(lane) ?? "", landmark, landmarks),
		description(event) {
			const narrowed = event.dating
				.filter((narrowing) => narrowedStretches(event, narrowing).length > 0)
				.map(({ date }) => axisWords.narrowedTo(joinParts(formatEdtf(date))));
			const occasions = event.quotes.flatMap(({ occasion }) => byId.get(occasion ?? "") ?? []);
			const tellings = tellingsOf(event, { source: content.source, events: occasions });
			const told = [...new Set(tellings.map(({ date }) => joinParts(formatEdtf(date))))];
			return [
				...narrowed,
				...(event.accountsDiffer ? [axisWords.accountsDiffer] : []),
				...(told.length > 0 ? [axisWords.toldOn(told)] : []),
			].join(" ");
		},
	};
}
