import type { DeckSlide } from "./deck.ts";
import type { ReadyQuestion, Teaching } from "./teaching.ts";

/**
 * The ready questions that belong to a slide: those of its events that the lesson does not leave out; to a question on the screen, the
 * ready one with its words.
 */
export function slideQuestions(slide: DeckSlide, questions: Teaching["questions"]): readonly ReadyQuestion[] {
	const of = (id: string) => (Object.hasOwn(questions, id) ? (questions[id] ?? []) : []);
	if (slide.kind === "events")
		return slide.events.flatMap(({ event, own }) =>
			of(event.id).filter(({ id }) => !own.dropped.includes(id)),
		);
	if (slide.kind !== "question" && slide.kind !== "closing" && slide.kind !== "pair") return [];
	return Object.values(questions)
		.flat()
		.filter(({ text }) => text === slide.text)
		.slice(0, 1);
}

/** The teacher's own questions for a slide. */
export function ownQuestions(slide: DeckSlide): readonly string[] {
	return slide.kind === "events" ? slide.events.flatMap(({ own }) => own.questions) : [];
}
