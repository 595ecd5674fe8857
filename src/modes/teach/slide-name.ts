import { teachText } from "../../i18n/teach-text.ts";
import type { LessonSlide } from "../../model/lesson/lesson.ts";
import type { ContentIndex } from "../../ui/content-context.tsx";

const LONGEST = 60;

/** A text's beginning, up to a whole word. */
export function beginning(text: string, longest = LONGEST): string {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= longest) return line;
	return `${line.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

/** A quote's or an account's words by its id, with the title of its event; `null` for an id that names neither. */
export function wordsOf(id: string, { content }: Pick<ContentIndex, "content">) {
	for (const event of content.events) {
		const quote = event.quotes.find((other) => other.id === id);
		if (quote) return { event, words: quote.exact };
		const account = event.accounts.find((other) => other.id === id);
		if (account) return { event, words: `${account.publisher}: ${account.says}` };
	}
	return null;
}

/** What a slide has on it, in a few words; "" where that is nothing. */
export function slideWords(slide: LessonSlide, index: Pick<ContentIndex, "content" | "event">): string {
	switch (slide.kind) {
		case "events":
			return slide.events
				.map(({ id }, _, { length }) => index.event.get(id)?.[length > 1 ? "shortTitle" : "title"] ?? id)
				.join(", ");
		case "text":
			return beginning(slide.heading || slide.text);
		case "pair": {
			const sides = [slide.left, slide.right].map((id) => wordsOf(id, index)?.event.shortTitle ?? "");
			return beginning(slide.text || sides.filter((side) => side !== "").join(", "));
		}
		default:
			return beginning(slide.text);
	}
}

/** A slide's name among the others: "Question: Who says so?"; of an event its title alone, of several their short ones. */
export function slideName(slide: LessonSlide, index: Pick<ContentIndex, "content" | "event">): string {
	const words = slideWords(slide, index);
	return slide.kind === "events" ? words : teachText.slideNamed(teachText.kinds[slide.kind], words);
}
