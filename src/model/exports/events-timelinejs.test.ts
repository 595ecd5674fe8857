// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contentOf, hostileText } from "../../../tests/model/hostile-text.ts";
import { exportWords } from "../../i18n/export-words.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { eventsTimelinejs } from "./events-timelinejs.ts";

/* After https://timeline.knightlab.com/docs/json-format.html, narrowed to what is written here. */
const date = z
	.strictObject({
		year: z.int(),
		month: z.int().min(1).max(12).optional(),
		day: z.int().min(1).max(31).optional(),
	})
	.refine(({ month, day }) => day === undefined || month !== undefined, "a day needs a month");

const text = z.strictObject({ headline: z.string(), text: z.string() });

const file = z.strictObject({
	scale: z.literal("human"),
	title: z.strictObject({ unique_id: z.string(), text }),
	events: z.array(
		z.strictObject({
			unique_id: z.string().regex(/^[a-z0-9-]+$/),
			start_date: date,
			end_date: date.optional(),
			display_date: z.string(),
			group: z.string(),
			text,
		}),
	),
});

const read = (of: TimelineContent, url: string | null = null) =>
	file.parse(JSON.parse(eventsTimelinejs(of, url, exportWords)));

const shown = (html: string): string => new DOMParser().parseFromString(html, "text/html").body.textContent;

const dated = content.events.filter(({ date }) => date.min !== null && date.max !== null);

describe("eventsTimelinejs", () => {
	it("has a slide for each event with two bounds, in its lane", () => {
		const { events } = read(content);
		expect(events.map(({ unique_id }) => unique_id)).toEqual(dated.map(({ id }) => id));
		const names = new Map(content.lanes.map(({ id, name }) => [id, name]));
		expect(events.map(({ group }) => group)).toEqual(dated.map(({ lane }) => names.get(lane)));
	});

	it("gives dates with no more parts than the source gives", () => {
		const { events } = read(content);
		const dates = new Map(
			events.map(({ unique_id, start_date, end_date, display_date }) => [
				unique_id,
				[start_date, end_date, display_date],
			]),
		);
		expect(dates.get("tasmagambetov-ambassador")).toEqual([{ year: 2017 }, { year: 2019 }, "2017 to 2019"]);
		expect(dates.get("may-session")).toEqual([{ year: 2022, month: 5 }, undefined, "May 2022"]);
		expect(dates.get("sochi-meeting")).toEqual([
			{ year: 2022, month: 10, day: 31 },
			undefined,
			"31 October 2022",
		]);
		expect(dates.get("september-escalation")?.[2]).toBe("Mid-September 2022");
	});

	it("names on the title slide what has no beginning or no end", () => {
		const title = shown(read(content).title.text.text);
		for (const event of content.events)
			expect(title.includes(event.title)).toBe(!dated.some(({ id }) => id === event.id));
	});

	it("shows every quote of its events character by character", () => {
		const { events } = read(content);
		for (const [index, { quotes }] of dated.entries())
			for (const { exact } of quotes) expect(shown(events[index]?.text.text ?? "")).toContain(exact);
	});

	it("says first what the date rests on, and last what other reports say, each with a link", () => {
		const { events } = read(content);
		for (const [index, { date, accounts, dateWords }] of dated.entries()) {
			const slide = new DOMParser().parseFromString(events[index]?.text.text ?? "", "text/html");
			const [first] = slide.querySelectorAll("p");
			const note = exportWords.dateNote(date);
			expect(first?.textContent).toContain(dateWords.exact);
			if (note !== null) expect(first?.textContent.endsWith(note)).toBe(true);
			const links = [...slide.querySelectorAll("li > a")].map((link) => [
				link.textContent,
				link.getAttribute("href"),
			]);
			expect(links).toEqual(accounts.map((account) => [exportWords.account(account), account.url]));
			expect(slide.body.textContent.includes("What other reports say")).toBe(accounts.length > 0);
		}
	});

	it("links to an event only when the timeline has an address", () => {
		expect(read(content).events[0]?.text.text).not.toContain("#e=");
		expect(read(content, "https://a.example/").events[0]?.text.text).toContain(
			'<a href="https://a.example/#e=tasmagambetov-ambassador">',
		);
	});

	it("lets no text become markup", () => {
		fc.assert(
			fc.property(hostileText, (hostile) => {
				const { title, events } = read(contentOf(hostile));
				const [event] = events;
				const all = [
					title.text.headline,
					title.text.text,
					event?.display_date,
					event?.text.headline,
					event?.text.text,
				];
				for (const html of all)
					expect(
						html?.replaceAll(/<\/?(?:p|blockquote|a|ul|li)(?: (?:cite|href)="[^"<>]*")?>/g, ""),
					).not.toMatch(/[<>"']/);
			}),
		);
	});
});
