import { presentText } from "../../i18n/present-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { useContent } from "../../ui/content-context.tsx";
import type { SlideView } from "./slide-view.ts";
import { TimeStrip } from "./time-strip.tsx";

/** What the strip draws heavily: what the slide is about, where its date may be told. */
function current({ deck, at, step, pending }: SlideView): readonly HistoricalEvent[] {
	const slide = deck[at];
	if (slide?.kind === "events") return step.date ? slide.events.map(({ event }) => event) : [];
	if (slide?.kind !== "question" && slide?.kind !== "pair") return [];
	return slide.cited.flatMap(({ about }) => about).filter((event) => !pending.includes(event));
}

/** Where in time, and where in the lesson, the slide is. The strip draws nothing that is still to be asked for. */
export function SlideFoot(view: SlideView) {
	const { deck, at, step, pending } = view;
	const { content } = useContent();
	const slide = deck[at];
	const about = [...new Set(current(view))];
	const presented = deck.flatMap((other) =>
		other.kind === "events" ? other.events.map(({ event }) => event) : [],
	);
	const shown = presented.filter((event) => !pending.includes(event) || (step.date && about.includes(event)));
	const before = deck
		.slice(0, at)
		.flatMap((other) => (other.kind === "events" ? other.events.map(({ event }) => event) : []));
	const events = [...new Set([...shown, ...about])];
	// Until its date is shown, the strip stays where the last one was.
	const last = before.at(-1);
	const around = about.length > 0 ? about : last ? [last] : [];
	return (
		<footer className="slide-foot">
			{slide?.kind === "axis" ? (
				<div className="slide-foot-room" />
			) : (
				<TimeStrip axis={content.axis} events={events} current={about} around={around} />
			)}
			<p className="slide-position">
				{slide?.kind === "end" ? presentText.over : presentText.position(at + 1, deck.length - 1)}
			</p>
		</footer>
	);
}
