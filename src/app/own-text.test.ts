// @vitest-environment jsdom

import { expect, it } from "vitest";
import { narrowToPaper } from "./own-text.ts";

const PAGE = `<section class="event-list"><h2>All events</h2>
<div><article id="a">A</article></div>
<section class="event-group"><h3>A whole</h3><p class="note">Its note</p><article id="b">B</article><article id="c">C</article></section>
<section class="event-group"><h3>Background</h3><article id="d">D</article></section>
</section><section class="about">About</section>`;

function page(): HTMLElement {
	document.body.innerHTML = `<div id="text">${PAGE}</div>`;
	const text = document.getElementById("text");
	if (!text) throw new Error("no text");
	return text;
}

/** The text of all that is not hidden. */
const seen = (part: Element): string[] =>
	part instanceof HTMLElement && part.hidden
		? []
		: part.children.length === 0
			? [part.textContent]
			: [...part.children].flatMap(seen);

it("leaves the events that are shown, with the headings that still have some, and all about them", () => {
	const text = page();
	const undo = narrowToPaper(text, { shown: new Set(["a", "c"]), from: null });
	expect(seen(text)).toEqual(["A", "A whole", "Its note", "C", "About"]);
	undo();
	expect(text.innerHTML).toBe(PAGE);
});

it("leaves an event alone, without headings, and then where it is from", () => {
	const text = page();
	const undo = narrowToPaper(text, { shown: new Set(["b"]), from: "This event: here" });
	expect(seen(text)).toEqual(["B", "This event: here"]);
	undo();
	expect(text.innerHTML).toBe(PAGE.replaceAll(' hidden=""', ""));
});
