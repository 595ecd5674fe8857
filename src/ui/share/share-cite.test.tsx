// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { citations } from "../../../tests/ui/read-citations.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { CitationFormatProvider } from "../citation-format-context.tsx";
import { ShareCite } from "./share-cite.tsx";

it("offers the whole, the event, and its quotes, the leading one first and headings by that name", async () => {
	const event = eventOf("protest");
	const shared = { site: null, page: "https://a.example/", event, hash: "", lesson: null, oneFile: false };
	renderWithContent(
		<CitationFormatProvider>
			<ShareCite shared={shared} quote={null} loadCitations={async () => citations} />
		</CitationFormatProvider>,
	);
	const options = (await screen.findAllByRole("option")).map((option) => option.textContent);
	const cited = options.slice(2, 2 + event.quotes.length);
	expect(options[1]).toBe(`The event: ${event.title}`);
	expect(cited[0]).toMatch(/^The quote: “On November 23, several hundred demonstrators /);
	expect(cited).toContain("The article’s heading: “Anti-CSTO protest before the meeting”");
	expect(cited.filter((option) => option.startsWith("The article’s heading")).length).toBe(
		event.quotes.filter(({ mode }) => mode === "heading").length,
	);
});

it("begins in the style that was chosen last, and has its choice remembered", async () => {
	const event = eventOf("protest");
	const shared = { site: null, page: "https://a.example/", event, hash: "", lesson: null, oneFile: false };
	function OpenedTwice() {
		const [turn, setTurn] = useState(1);
		return (
			<CitationFormatProvider>
				<button type="button" onClick={() => setTurn(turn + 1)}>
					Open again
				</button>
				<ShareCite key={turn} shared={shared} quote={null} loadCitations={async () => citations} />
			</CitationFormatProvider>
		);
	}
	renderWithContent(<OpenedTwice />);
	const style = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Style" });
	expect(style.value).toBe("apa");
	await userEvent.selectOptions(style, "MLA");
	await userEvent.click(screen.getByRole("button", { name: "Open again" }));
	const again = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Style" });
	expect(again).not.toBe(style);
	expect(again.value).toBe("mla");
});
