// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { edtf, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { entryFixture, questionFixture } from "../../../tests/model/sheet-fixture.ts";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { plainLesson } from "../../model/lesson/lesson.ts";
import { entryQuestions } from "../../model/lesson/sheet-questions.ts";
import { passagesOf, placeWords } from "../../model/lesson/sheet-words.ts";
import { SheetEntryItem } from "./sheet-entry.tsx";
import type { SheetLook } from "./sheet-look.ts";

const event = eventFixture({
	id: "departure",
	title: "The ferry leaves in May",
	date: edtf("2022-05-16"),
	quotes: [
		quoteFixture({ id: "departure-1", exact: "On May 16, the ferry left" }),
		quoteFixture({ id: "departure-2", exact: "It came back [June 2]" }),
	],
});
const teaching = {
	questions: {
		departure: [
			questionFixture({ id: "departure-q1", quotes: ["departure-2"], starter: "It left before May, for" }),
		],
	},
	plain: { departure: "The boat went away on 16 May 2022." },
};
const entry = entryFixture([event]);
const base: SheetLook = {
	data: {
		lesson: plainLesson("Ferries", ["departure"]),
		entries: [entry],
		ids: ["departure"],
		onWhole: [],
		orders: { a: [entry], b: null },
		letters: new Map([["departure", "A"]]),
		places: [{ id: "departure", first: 1, last: 1 }],
		pairs: [],
		open: false,
		oneDay: false,
		kept: new Set(),
		passages: passagesOf([event]),
	},
	variant: "handout",
	dated: true,
	asked: new Set(["departure-q1"]),
	lines: 0,
	starters: false,
	plain: false,
};

function entryOn(change: Partial<SheetLook>): HTMLElement {
	const look = { ...base, ...change };
	const questions = entryQuestions(entry, teaching);
	const block = {
		mark: "1",
		leading: entry.quotes,
		questions: questions.map(({ key, cites }) => ({
			key,
			cites: cites.flatMap((id) => look.data.passages.get(id) ?? []),
		})),
	};
	const { container } = renderWithContent(
		<ol>
			<SheetEntryItem
				entry={entry}
				questions={questions}
				block={block}
				words={placeWords([block])}
				plain={teaching.plain}
				look={look}
			/>
		</ol>,
	);
	return container;
}

describe("an event on a sheet", () => {
	it("has its date, its words with who says them, and a question with the words that it cites", () => {
		const text = entryOn({}).textContent ?? "";
		for (const words of [
			"1. The ferry leaves in May",
			"16 May 2022",
			"On May 16, the ferry left",
			"It came back [June 2]",
		])
			expect(text).toContain(words);
		expect(text).not.toContain("In plain words");
		expect(screen.queryByText(/It left before/)).toBeNull();
	});

	it("has our summary in plain words where that is chosen, and says whose it is", () => {
		expect(entryOn({ plain: true }).textContent).toContain(
			"In plain words, by us: The boat went away on 16 May 2022.",
		);
	});

	it.each(["blank", "mixed"] as const)("tells no date on the %s sheet, in whatever is printed", (variant) => {
		const entryItem = entryOn({ variant, dated: false, plain: true, starters: true, lines: 2 });
		expect(entryItem.innerHTML).not.toMatch(/May|June|16|2022/);
		for (const words of [
			"The ferry leaves in",
			"the ferry left",
			"It came back",
			"The boat went away on",
			"It left before",
		])
			expect(entryItem.textContent).toContain(words);
		expect(entryItem.querySelectorAll(".handout-blank")).toHaveLength(variant === "mixed" ? 2 : 1);
	});

	it("keeps a date in a title that nothing else tells apart, and does not ask for it then", () => {
		const entryItem = entryOn({
			variant: "mixed",
			dated: false,
			data: { ...base.data, kept: new Set(["departure"]) },
		});
		expect(entryItem.querySelector("h3")?.textContent).toBe("A The ferry leaves in May");
		expect(entryItem.textContent).not.toContain("When:");
		expect(entryItem.textContent).toContain("Number:");
	});

	it("begins an answer on its first line, and has a line for that where none was chosen", () => {
		const lines = entryOn({ starters: true }).querySelectorAll(".handout-lines > span");
		expect([...lines].map((line) => line.textContent)).toEqual(["It left before May, for"]);
	});

	it("answers on the key, with what each point stands on", () => {
		const answer = entryOn({ variant: "key", lines: 0 }).querySelector(".handout-answer");
		expect(answer?.textContent).toContain("Something good.");
		expect(answer?.textContent).toContain("A weak answer: Something weak.");
		expect(screen.getByText("Mixed sheet: A, number 1")).toBeTruthy();
	});
});
