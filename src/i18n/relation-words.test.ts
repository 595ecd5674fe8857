import { expect, it } from "vitest";
import type { EventRelation } from "../model/historical-event.ts";
import { relationWords } from "./relation-words.ts";

const words = (says: string, ...publishers: string[]) => {
	const relation: EventRelation = {
		kind: "before",
		event: "meeting",
		certainty: "reported",
		says,
		quote: null,
		reports: publishers.map((publisher) => ({ publisher, url: "https://example.org/", title: null })),
	};
	return relationWords(relation);
};

it("names the reports that its sentence does not name", () => {
	expect(words("The heading says so.")).toBe("The heading says so.");
	expect(words("The Herald has it at noon.", "The Herald")).toBe("The Herald has it at noon.");
	expect(words("It was at noon.", "The Herald", "The Post")).toBe(
		"It was at noon. As reported by The Herald, The Post.",
	);
});
