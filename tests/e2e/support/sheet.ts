import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { parseTeaching } from "../../../src/content/parse-teaching.ts";
import { readTeaching } from "../../../src/content/read-content.ts";
import { type LessonEvent, plainEvent } from "../../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../../src/model/lesson/lesson-code.ts";
import { content } from "./timeline.ts";

/** What the built site gives to teachers. */
export const teaching = parseTeaching(
	readTeaching(resolve(import.meta.dirname, "../../../src/content")),
	content,
);

/** The names of the sheets, as the page offers them. */
export const SHEETS = {
	handout: /^Handout/,
	blank: /dates to fill in/,
	mixed: /mixed order/,
	key: /Answer key/,
	plan: /Lesson plan/,
} as const;

/** Chooses a sheet. */
export const chooseSheet = (page: Page, name: RegExp) => page.getByRole("radio", { name }).check();

/** A lesson of three events that one sentence attests, two more, and slides that ask. */
export const SESSIONS = encodeLesson({
	title: "Sessions and two meetings",
	reveal: ["ask", "date"],
	plain: false,
	slides: [
		{ kind: "title", text: "", notes: "", minutes: 2 },
		{
			kind: "events",
			minutes: 8,
			events: ["may-session", "september-session", "october-session"].map(plainEvent),
		},
		...["sochi-meeting", "yerevan-meeting"].map((id) => ({
			kind: "events" as const,
			minutes: 6,
			events: [plainEvent(id)],
		})),
		{
			kind: "question",
			text: "Which of the five was known best by 31 October?",
			quotes: ["may-session-1", "sochi-meeting-2"],
			notes: "Ask for proof.",
			minutes: 3,
		},
		{ kind: "pair", text: "", left: "sochi-meeting-3", right: "dec-fourteen", notes: "", minutes: null },
		{ kind: "closing", text: "What would you ask a witness?", notes: "", minutes: 3 },
	],
});

/** A lesson's code with a slide for each of these events. */
export function lessonOf(title: string, events: readonly (string | LessonEvent)[]): string {
	return encodeLesson({
		title,
		reveal: [],
		plain: false,
		slides: events.map((event) => ({
			kind: "events",
			minutes: null,
			events: [typeof event === "string" ? plainEvent(event) : event],
		})),
	});
}
