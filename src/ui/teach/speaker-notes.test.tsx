// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ReadyQuestion } from "../../model/lesson/teaching.ts";
import { SpeakerNotes } from "./speaker-notes.tsx";

const question = (id: string, text: string, answer = "A point."): ReadyQuestion => ({
	id,
	text,
	quotes: [],
	expected: [{ text: answer, quotes: [], accounts: [] }],
	weak: "Only a name.",
	starter: "",
});

const items = () =>
	[...document.querySelectorAll(".speaker-notes > section > ul > li")].map(
		(li) => li.firstChild?.textContent,
	);

it("shows questions with the same text each, and none of the slide before", () => {
	const { rerender } = render(<SpeakerNotes notes="" ownQuestions={["Why?", "Why?"]} questions={[]} />);
	expect(items()).toEqual(["Why?", "Why?"]);
	rerender(
		<SpeakerNotes
			notes=""
			ownQuestions={["Who?"]}
			questions={[question("a", "When?"), question("b", "When?")]}
		/>,
	);
	expect(items()).toEqual(["Who?", "When?", "When?"]);
});

it("has the answers open where they are short, and folded where they are long", () => {
	const { rerender } = render(
		<SpeakerNotes notes="" ownQuestions={[]} questions={[question("a", "When?")]} />,
	);
	const answers = () => screen.getByText("Answers").closest("details");
	expect(answers()?.open).toBe(true);
	expect(answers()?.textContent).toContain("A weak answer: Only a name.");
	rerender(
		<SpeakerNotes notes="" ownQuestions={[]} questions={[question("b", "When?", "A point. ".repeat(80))]} />,
	);
	expect(answers()?.open).toBe(false);
});

it("keeps short answers folded where a class may see them", () => {
	render(<SpeakerNotes notes="" ownQuestions={[]} questions={[question("a", "When?")]} folded />);
	expect(screen.getByText("Answers").closest("details")?.open).toBe(false);
});

it("says that there is nothing", () => {
	render(<SpeakerNotes notes="" ownQuestions={[]} questions={[]} />);
	expect(screen.getByText("No notes for this slide.")).toBeTruthy();
});
