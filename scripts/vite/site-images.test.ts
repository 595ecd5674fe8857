// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { cardSvg, textWidth } from "./site-images.ts";

const card = new DOMParser().parseFromString(cardSvg(content), "image/svg+xml");
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));
const axis = card.querySelector("svg > svg");
const labels = [...card.querySelectorAll("[data-label]")].map((label) => {
	const width = textWidth(label.textContent, number(label, "font-size"));
	const x = number(label, "x");
	const from = label.getAttribute("text-anchor") === "end" ? x - width : x;
	return { text: label.textContent, from, to: from + width, y: number(label, "y") };
});

it("leaves both undated events open at their start: nothing of the bar shows there", () => {
	for (const id of ["monitoring-mission", "tokayev-election"]) {
		const bar = card.querySelector(`g[mask="url(#axis-${id})"] > rect`);
		const gradient = card.getElementById(`axis-${id}-fade`);
		const [first, last] = [...(gradient?.querySelectorAll("stop") ?? [])];
		expect([number(first, "offset"), number(first, "stop-opacity")]).toEqual([0, 0]);
		expect(number(last, "stop-opacity")).toBe(1);
		expect(number(gradient, "x1")).toBeLessThanOrEqual(number(bar, "x"));
		expect(card.getElementById(`axis-${id}`)?.querySelector("rect")?.getAttribute("fill")).toBe(
			`url(#axis-${id}-fade)`,
		);
	}
	expect(card.querySelectorAll("mask")).toHaveLength(2);
});

it("shows the axis whole: nothing of it is below the card's edge", () => {
	expect(number(axis, "y") + number(axis, "height")).toBeLessThanOrEqual(630 - 16);
});

it("cuts no label and lets none cover another, by the letters that it is drawn with", () => {
	const [, , width, height] = axis?.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
	expect(labels.length).toBeGreaterThan(12);
	for (const { from, to, y } of labels) {
		expect(from).toBeGreaterThanOrEqual(0);
		expect(to).toBeLessThanOrEqual(width ?? 0);
		expect(y).toBeLessThan(height ?? 0);
	}
	const covered = labels.flatMap((a, index) =>
		labels
			.slice(index + 1)
			.filter((b) => Math.abs(a.y - b.y) < 16 && a.from < b.to && b.from < a.to)
			.map((b) => `${a.text} covers ${b.text}`),
	);
	expect(covered).toEqual([]);
});

it("says what the lanes' colours mean", () => {
	const named = [...card.querySelectorAll("tspan")].map((name) => [
		name.textContent,
		name.getAttribute("fill"),
	]);
	expect(named.map(([name]) => name)).toEqual(content.lanes.map(({ name }) => name));
	expect(named.map(([, colour]) => colour)).toEqual(content.lanes.map(({ colours }) => colours.light));
});
