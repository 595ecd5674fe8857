import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { formatEdtf } from "./format-date.ts";
import { shortDate } from "./short-date.ts";

const textOf = (parts: ReturnType<typeof shortDate>) =>
	parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
const short = (id: string) => {
	const event = content.events.find((other) => other.id === id);
	if (!event) throw new Error(`no event ${id}`);
	return textOf(shortDate(event.date));
};

it("cuts the months to three letters and says no more and no less than the long form", () => {
	expect(short("sochi-meeting")).toBe("31 Oct 2022");
	expect(short("may-session")).toBe("May 2022");
	expect(short("september-escalation")).toBe("Mid-Sep 2022");
	expect(short("monitoring-mission")).toBe("Undated, not after 23 Nov 2022");
	expect(short("tasmagambetov-ambassador")).toBe("2017 to 2019");
});

it("keeps what a machine reads", () => {
	for (const { date } of content.events) {
		const read = (parts: ReturnType<typeof shortDate>) =>
			parts.flatMap((part) => (typeof part === "string" ? [] : part.datetime));
		expect(read(shortDate(date))).toEqual(read(formatEdtf(date).parts));
	}
});
