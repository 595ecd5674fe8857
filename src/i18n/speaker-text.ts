import type { Pace } from "../model/lesson/pace.ts";

const minutes = (count: number) => `${count} min`;

/** What the speaker's notes say, in a window of their own, on another device or in the page. */
export const speakerText = {
	heading: "Speaker view",
	notes: "Notes",
	noNotes: "No notes for this slide.",
	ownNotes: "On this slide",
	questions: "Questions for the class",
	answers: "Answers",
	expected: "A good answer has",
	weak: "A weak answer",
	onScreen: "On the screen",
	thisSlide: "This slide",
	notShownYet: "not shown yet",
	clock: "Clock",
	elapsed: "Elapsed",
	reset: "Reset",
	pace: "Pace",
	onTime: "on time",
	behind: (count: number) => `${minutes(count)} behind`,
	ahead: (count: number) => `${minutes(count)} ahead`,
	/** The minutes of a slide among all of the lesson. */
	plan: (slide: number | null, until: number, total: number) =>
		`${slide === null ? "" : `${minutes(slide)} here, `}to minute ${until} of ${total}`,
	slides: "Slides",
	next: "Next step",
	back: "One step back",
	nextSlide: "Next slide",
	previousSlide: "Previous slide",
	blankButton: "Blank the screen",
	step: (step: number, steps: number) => `step ${step} of ${steps}`,
	isBlank: "The screen is blank.",
	waiting: "Waiting for the presentation.",
	lost: "The presentation is not responding. It may be reloading. If it was closed, open it again and press S there.",
	alone: "By itself: it does not move the class’s screen.",
} as const;

/** How the talk stands, in words. */
export function paceWords({ behind }: Pace): string {
	if (behind === 0) return speakerText.onTime;
	return behind > 0 ? speakerText.behind(behind) : speakerText.ahead(-behind);
}
