// @vitest-environment jsdom

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { toldText as toldInPage } from "../../src/app/told-text.ts";
import { toldText } from "./told-text.ts";

it("reads from React's markup what the app reads from the page", () => {
	const markup = renderToStaticMarkup(
		createElement(
			"article",
			{ title: "<x>" },
			createElement("a", { className: "b", href: "https://example.org/?a=1&b=2" }, "“Say” & 'do' <it>"),
			createElement("p", null, 'a "quote"', createElement("b", { "data-href": "c" }, " in\n two")),
			createElement("a", { href: "#d" }, "é"),
		),
	);
	document.body.innerHTML = `<div id="text">${markup}</div>`;
	expect(toldText(markup)).toBe(toldInPage(document));
	expect(toldText(markup)).toContain("https://example.org/?a=1&b=2#d");
});

it("fails the build where React writes something that it cannot read", () => {
	expect(() => toldText("&nbsp;")).toThrow("React wrote &nbsp;");
});
