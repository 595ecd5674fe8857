// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { firstTermUses } from "../model/glossary-terms.ts";
import type { GlossaryEntry } from "../model/timeline-content.ts";
import { TermNotes, TermText } from "./term-text.tsx";
import { loadSearch } from "./use-search.ts";

beforeAll(loadSearch);

const GLOSSARY: readonly GlossaryEntry[] = [
	{
		term: "Council (CSC)",
		forms: ["Collective Security Council", "CSC"],
		definition: "The highest body.",
		source: { publisher: "CSTO", url: "https://example.org/" },
	},
	{ term: "Narrow format", forms: ["narrow format"], definition: "Few people.", source: null },
];
const TEXT = "The Collective Security Council met in narrow format; the CSC agreed.";
const uses = firstTermUses([TEXT], GLOSSARY);
const [own = []] = uses;

it("keeps the text's characters and lets each term's first use open its explanation, without a script", () => {
	const { container } = render(
		<>
			<p>
				<TermText id="one" text={TEXT} uses={own} />
			</p>
			<TermNotes id="one" uses={uses} />
		</>,
	);
	expect(container.querySelector("p")?.textContent).toBe(TEXT);
	const buttons = screen.getAllByRole("button");
	expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
		"Explain: Collective Security Council",
		"Explain: narrow format",
	]);
	const notes = buttons.map((button) =>
		container.querySelector(`[popover]#${button.getAttribute("popovertarget")}`),
	);
	expect(notes.map((note) => note?.querySelector("p")?.textContent)).toEqual([
		"Council (CSC): The highest body.",
		"Narrow format: Few people.",
	]);
});

it("lets a press on the words themselves press the button", () => {
	const { container } = render(<TermText id="one" text={TEXT} uses={own} />);
	for (const label of container.querySelectorAll("label"))
		expect(label.control).toBe(label.querySelector("button"));
});

it("says that the explanation is ours, and opens its source in a new tab where it has one", () => {
	const { container } = render(<TermNotes id="one" uses={uses} />);
	const notes = [...container.querySelectorAll(".note")].map((note) => note.textContent);
	expect(notes).toEqual(["Our explanation · Source: CSTO (opens in a new tab)", "Our explanation"]);
	const link = container.querySelector("a");
	expect([link?.getAttribute("href"), link?.target]).toEqual(["https://example.org/", "_blank"]);
});

it("marks the query's words across a term's edge", () => {
	const { container } = render(<TermText id="one" text={TEXT} uses={own} query="narrow forma" />);
	expect(container.textContent).toBe(TEXT);
	expect([...container.querySelectorAll(".term mark")].map((mark) => mark.textContent)).toEqual([
		"narrow",
		"forma",
	]);
});

it("shows a part of a text, and a term that is not whole in it as plain words", () => {
	const { container } = render(
		<TermText id="one" text={TEXT} uses={own} start={24} end={TEXT.indexOf("; the")} />,
	);
	expect(container.textContent).toBe("Council met in narrow format");
	expect([...container.querySelectorAll(".term")].map((term) => term.textContent)).toEqual(["narrow format"]);
});
