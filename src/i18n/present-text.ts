import type { DeckKind } from "../model/lesson/deck.ts";
import type { SpeakerAsked } from "../model/lesson/speaker-asked.ts";
import { counted } from "./number-words.ts";

/** What presenting says. */
export const presentText = {
	region: "Presentation",
	position: (position: number, total: number) => `${position} of ${total}`,
	/** In the place of the position, when all were shown. */
	over: "End",
	ask: "When was this?",
	askEach: "When was each of these?",
	/** Read in the place of a date that is not told yet. */
	gap: "blank",
	/** What is asked about a quote: who says it; or, where that is known, how the article tells it. */
	askSpeaker: { who: "Who says so?", how: "Quoted, reported, or the article’s own words?" } satisfies Record<
		SpeakerAsked,
		string
	>,
	/** Before "at the harbour council", where the day is not told yet. */
	said: "said",
	part: (part: number, parts: number) => `Part ${part} of ${parts}`,
	/** Above the titles of events that one sentence attests. */
	several: (count: number) => `${counted(count, "event")}, one sentence`,
	/** What each kind of slide is called; "" where what it shows says so. */
	kinds: {
		events: "",
		title: "Title",
		text: "Text",
		question: "Question",
		pair: "Side by side",
		axis: "Timeline",
		closing: "Closing question",
		end: "End",
	} satisfies Record<DeckKind, string>,
	/** Above a slide's words, where they are not the article's. */
	question: "A question for you",
	closing: "To close",
	/** Names of slides that have no words of their own. */
	unnamed: { text: "A text", question: "A question", pair: "Two passages", axis: "Events on the timeline" },
	plain: "In plain words, by us",
	/** Above two passages, where one is another report's. */
	cited: { quote: "The article’s words", account: "Another report, in our words" },
	ownWords: "in our words",
	/** The same at the beginning of a sentence. */
	inOwnWords: "In our words",
	endOfLesson: "End of the lesson.",
	endOfEvents: "That was the last event.",
	backToFirst: "Back to the first slide",
	endPresentation: "End the presentation",
	next: "Next step",
	back: "One step back",
	controls: "Presentation controls",
	more: "Controls",
	overview: "Overview",
	goTo: "Go to",
	speaker: "Notes",
	theme: "Colours",
	fullscreen: "Full screen",
	help: "Keys",
	end: "End",
	blank: "The screen is blank. Press B to bring it back.",
	shown: "The screen is back.",
	empty: "There are no events to present. Show all events, or choose a lesson.",
	goToLabel: "Number, date or word",
	/** Where the dates are asked for, nothing is found by them. */
	goToLabelUndated: "Number or word",
	goToNone: "No slides match.",
	themes: { light: "Light", dark: "Dark", contrast: "High contrast" },

	nextUp: "Next",
	parts: {
		ask: "The question “When was this?”",
		date: "The date",
		bars: "The events on the timeline",
		speaker: "Who said it",
		quote: "The quote",
		side: "The other side",
		plain: "Our summary in plain words",
		piece: (part: number, parts: number) => `The quote, part ${part} of ${parts}`,
		slide: (name: string) => `The next slide: ${name}`,
		end: "The end of the lesson",
		last: "This is the last step.",
	},

	/** Where no window came for the notes. */
	noWindow: {
		heading: "The browser did not open a window for the notes.",
		safe: "Nothing of them is on this screen.",
		here: "Show the notes here",
		hereNote: "Everyone who sees this screen will see them. Press S to hide or show them.",
		link: "Copy the teacher’s link",
		linkNote: "Open it on a phone or tablet: it has the notes, and works by itself.",
		linkLabel: "The teacher’s link",
		copied: "The teacher’s link is copied.",
		denied: "The browser does not allow copying here. Select the link and copy it.",
		cancel: "Cancel",
	},
} as const;
