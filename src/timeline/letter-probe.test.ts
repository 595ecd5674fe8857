// @vitest-environment jsdom

import { expect, it } from "vitest";
import { madeOutline } from "../../tests/model/made-outline.ts";
import { createLetterProbe } from "./letter-probe.ts";

const measured = (count: number) =>
	[...createLetterProbe(madeOutline(count).events).element.querySelectorAll(".axis-label")].map(
		({ textContent }) => textContent,
	);

it("measures every label of few events", () => {
	const { events } = madeOutline(20);
	expect(measured(20).toSorted()).toEqual(events.map(({ shortTitle }) => shortTitle).toSorted());
});

it("measures few labels of many events", () => {
	expect(measured(2000)).toHaveLength(24);
});
