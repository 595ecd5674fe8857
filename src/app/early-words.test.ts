// @vitest-environment jsdom

import { afterEach, describe, expect, it } from "vitest";
import { linkedEvent, showEarlyWords } from "./early-words.ts";

const { dataset } = document.documentElement;

afterEach(() => {
	showEarlyWords(null);
	delete dataset.app;
	delete dataset.begin;
	document.body.replaceChildren();
});

function page(): void {
	document.body.innerHTML =
		'<div class="axis-static"><a class="axis-item" data-event-id="protest"></a></div><div class="stage-pane"></div><article class="event" id="protest">Words <q id="protest-1" data-quote-id="protest-1">said</q> <q id="protest-2" data-quote-id="protest-2">more</q></article>';
}

const marked = () => document.querySelectorAll(".axis-item.is-selected").length;
const shown = () => [...document.querySelectorAll(".early-words")].map(({ textContent }) => textContent);
const reached = (within: string) =>
	[...document.querySelectorAll<HTMLElement>(`${within} [data-reached]`)].map(
		({ dataset: { quoteId } }) => quoteId,
	);

describe("linkedEvent", () => {
	it.each([
		["#protest", "protest"],
		["#protest-1", "protest-1"],
		["#protest&t=2022-09-01..2022-11-30", "protest"],
		["#e=protest", "protest"],
		["#t=2022-09-01..2022-11-30&e=protest", "protest"],
		["#view=list", null],
		["#q=sochi", null],
		["", null],
	])("of %s is %s", (hash, id) => {
		expect(linkedEvent(hash)).toBe(id);
	});
});

describe("showEarlyWords", () => {
	it("shows an event's words, also by one of its quotes, and then another's in their place", () => {
		page();
		showEarlyWords("protest");
		showEarlyWords("protest-1");
		expect(shown()).toEqual(["Words said more"]);
		expect(marked()).toBe(1);
		expect(dataset.begin).toBe("event");
		showEarlyWords(null);
		expect(shown()).toEqual([]);
		expect(marked()).toBe(0);
		expect(dataset.begin).toBeUndefined();
	});

	it("marks the quote that is named", () => {
		page();
		showEarlyWords("protest-2");
		expect(reached(".early-words")).toEqual(["protest-2"]);
	});

	it("shows nothing for what is no event, and so the start", () => {
		page();
		dataset.begin = "event";
		showEarlyWords("nowhere");
		expect(shown()).toEqual([]);
		expect(dataset.begin).toBeUndefined();
	});

	it("shows nothing once the app is there", () => {
		page();
		dataset.app = "ready";
		showEarlyWords("protest");
		expect(shown()).toEqual([]);
	});
});
