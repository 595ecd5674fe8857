// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { teaching } from "virtual:timeline-teaching";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { evidenceText } from "../../i18n/evidence-text.ts";
import { summaryText } from "../../model/summary-text.ts";
import { PaneSummary } from "./pane-summary.tsx";
import { PlainWordsProvider } from "./plain-words-context.tsx";

const [first, second] = content.events;
if (!first || !second) throw new Error("the content has no two events");

/** An event's summary, and a button to the next event; `texts` are there when they are first wanted. */
function Pane({ texts, query = "" }: { texts: Readonly<Record<string, string>> | null; query?: string }) {
	const [wanted, onWanted] = useState(false);
	const [id, setId] = useState(first?.id ?? "");
	return (
		<PlainWordsProvider value={{ texts: wanted ? texts : null, wanted, onWanted }}>
			<PaneSummary event={eventOf(id)} query={query} />
			<button type="button" onClick={() => setId(second?.id ?? "")}>
				Next
			</button>
		</PlainWordsProvider>
	);
}

const plainButton = () => screen.getByRole("button", { name: evidenceText.plain });
const whole = (id: string) => {
	const shown = document.querySelector(".summary:not(.plain-words)")?.cloneNode(true);
	if (!(shown instanceof Element)) return null;
	for (const link of shown.querySelectorAll(".stands-on")) link.remove();
	return shown.textContent === summaryText(eventOf(id).summary);
};

describe("PaneSummary", () => {
	it("puts the plain version in the summary's place at a press, marked as ours, and back", async () => {
		renderWithContent(<Pane texts={teaching.plain} />);
		expect(whole(first.id)).toBe(true);
		expect(plainButton().getAttribute("aria-pressed")).toBe("false");
		await userEvent.click(plainButton());
		expect(plainButton().getAttribute("aria-pressed")).toBe("true");
		expect(screen.getByText(evidenceText.plainMark)).toBeTruthy();
		expect(document.querySelector(".plain-words")?.textContent).toBe(teaching.plain[first.id]);
		expect(whole(first.id)).toBeNull();
		await userEvent.click(plainButton());
		expect(whole(first.id)).toBe(true);
		expect(screen.queryByText(evidenceText.plainMark)).toBeNull();
	});

	it("stays with plain words for the next event, and marks in them what was searched for", async () => {
		renderWithContent(<Pane texts={{ [first.id]: "One ship.", [second.id]: "Two boats." }} query="boats" />);
		await userEvent.click(plainButton());
		await userEvent.click(screen.getByRole("button", { name: "Next" }));
		expect(document.querySelector(".plain-words")?.textContent).toBe("Two boats.");
		expect(document.querySelector(".plain-words mark")?.textContent).toBe("boats");
	});

	it("keeps the summary until the plain words are there", async () => {
		renderWithContent(<Pane texts={null} />);
		await userEvent.click(plainButton());
		expect(plainButton().getAttribute("aria-pressed")).toBe("true");
		expect(whole(first.id)).toBe(true);
	});

	it("offers none for an event that has none", async () => {
		renderWithContent(<Pane texts={{ [first.id]: "One ship." }} />);
		await userEvent.click(plainButton());
		await userEvent.click(screen.getByRole("button", { name: "Next" }));
		expect(screen.queryByRole("button", { name: evidenceText.plain })).toBeNull();
		expect(whole(second.id)).toBe(true);
	});

	it("offers none where they come from nowhere", () => {
		renderWithContent(<PaneSummary event={first} query="" />);
		expect(screen.queryByRole("button")).toBeNull();
		expect(whole(first.id)).toBe(true);
	});
});
