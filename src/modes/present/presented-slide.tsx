import type { RefObject } from "react";
import { AxisSlide } from "./axis-slide.tsx";
import { CitedSlide } from "./cited-slide.tsx";
import { EventsSlide } from "./events-slide.tsx";
import type { FittedQuote } from "./fit-quote.ts";
import { SlideFoot } from "./slide-foot.tsx";
import { gapWidths } from "./slide-gaps.ts";
import type { SlideView } from "./slide-view.ts";
import { WordsSlide } from "./words-slide.tsx";

/** A slide of any kind at one step. */
export function PresentedSlide(props: {
	view: SlideView;
	/** `null` before the quote was measured. */
	fitted: FittedQuote | null;
	box: RefObject<HTMLDivElement | null>;
	probe: RefObject<HTMLParagraphElement | null>;
	/** Whether a slide that is longer than the screen is scrolled. */
	scrolls: boolean;
	ofLesson: boolean;
	onFirst: () => void;
	onExit: () => void;
}) {
	const { view, fitted, scrolls, ofLesson, onFirst, onExit } = props;
	const { deck, at } = view;
	const slide = deck[at];
	if (!slide) return null;
	const gaps = gapWidths(deck);
	const lane = slide.kind === "events" ? slide.events[0].event.lane : undefined;
	const words = () => {
		switch (slide.kind) {
			case "events":
				return <EventsSlide {...props} slide={slide} />;
			case "question":
			case "pair":
				return <CitedSlide slide={slide} view={view} />;
			case "axis":
				return <AxisSlide slide={slide} view={view} scrolls={scrolls} />;
			default:
				return <WordsSlide slide={slide} at={at} ofLesson={ofLesson} onFirst={onFirst} onExit={onExit} />;
		}
	};
	return (
		<div
			className={`slide is-${slide.kind}-slide`}
			data-lane={lane}
			data-kind={slide.kind}
			data-step={fitted ? "" : undefined}
			data-scrolls={scrolls ? "" : undefined}
			// What scrolls is reached by keys also where no link is in it.
			tabIndex={scrolls ? 0 : undefined}
			ref={(element) => {
				element?.style.setProperty("--title-gap", `${gaps.title}em`);
				element?.style.setProperty("--words-gap", `${gaps.words}em`);
			}}
		>
			{words()}
			<SlideFoot {...view} />
		</div>
	);
}
