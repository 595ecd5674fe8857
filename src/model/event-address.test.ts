import { describe, expect, it } from "vitest";
import { eventAddress } from "./event-address.ts";

describe("eventAddress", () => {
	it("puts the event into the page's hash, in place of what was there", () => {
		expect(eventAddress("https://a.example/t/", "may-session")).toBe("https://a.example/t/#e=may-session");
		expect(eventAddress("https://a.example/t/?theme=dark#e=other&q=#", "may-session")).toBe(
			"https://a.example/t/?theme=dark#e=may-session",
		);
	});
});
