import type { DeckSlide } from "../model/lesson/deck.ts";
import { presentText } from "./present-text.ts";

/** What a slide is called in lists: its own words. They may tell a date. */
export function slideName(slide: DeckSlide): string {
	const { unnamed } = presentText;
	switch (slide.kind) {
		case "events": {
			const [{ event }, ...more] = slide.events;
			return more.length === 0 ? event.title : slide.events.map((other) => other.event.shortTitle).join(", ");
		}
		case "title":
			return slide.title;
		case "text":
			return slide.heading || slide.text || unnamed.text;
		case "question":
		case "pair":
		case "axis":
			return slide.text || unnamed[slide.kind];
		case "closing":
			return slide.text || presentText.kinds.closing;
		case "end":
			return presentText.endOfLesson;
	}
}
