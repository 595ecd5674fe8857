import { describe, expect, test } from "vitest";
import { eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { mainQuote } from "./main-quote.ts";

const lead = quoteFixture({ id: "lead", mode: "reported" });
const spoken = quoteFixture({ id: "spoken", mode: "direct" });
const event = eventFixture({ id: "refusal", quotes: [lead, spoken] });

describe("the quote that stands for an event", () => {
	test("is the leading one, though another be direct speech", () => {
		expect(mainQuote(event, null)).toBe(lead);
	});

	test("is the one that a lesson asks for, where the event has it", () => {
		expect(mainQuote(event, "spoken")).toBe(spoken);
		expect(mainQuote(event, "gone")).toBe(lead);
	});
});
