import type { Page } from "@playwright/test";
import { DAY_SCALE, type TimeWindow } from "../../../src/model/axis/time-window.ts";
import { type EventFact, facts } from "./axis-facts.ts";

/**
 * What is wrong with the axis as it shows `window`, one sentence each; empty when nothing is: labels that are cut,
 * covered or overlap, bars that are not as wide as their dates, and (on the live axis) events that cannot be found.
 */
export function axisFaults(page: Page, window: TimeWindow, live: boolean): Promise<string[]> {
	return page.evaluate(findFaults, { window, live, facts, dayScale: DAY_SCALE });
}

/** Runs in the page, synchronously, so that it also does where scripts are off. */
function findFaults(asked: {
	window: TimeWindow;
	live: boolean;
	facts: readonly EventFact[];
	dayScale: number;
}): string[] {
	const { window: shown, live, facts, dayScale } = asked;
	const faults: string[] = [];
	const plotElement = document.querySelector(".axis-plot");
	const axis = plotElement?.querySelector(`[data-axis="${live ? "live" : "static"}"]`);
	if (!plotElement || !axis) return ["There is no axis."];
	plotElement.scrollIntoView({ block: "start" });
	const plot = plotElement.getBoundingClientRect();
	const viewWidth = document.documentElement.clientWidth;
	const events = facts.flatMap((fact) => {
		const element = axis.querySelector<HTMLElement>(`[data-event-id="${fact.id}"]`);
		const label = element?.querySelector<HTMLElement>("[data-event-label]");
		// Without a label it is the open or the focused one in a row that has no room for its name.
		if (!element?.checkVisibility({ visibilityProperty: true }) || !label?.checkVisibility()) return [];
		return [
			{ fact, element, label, bar: element.getBoundingClientRect(), box: label.getBoundingClientRect() },
		];
	});
	const daily = shown.end - shown.start < dayScale;
	const meet = (a: DOMRect, b: DOMRect) =>
		a.left < b.right - 0.5 && a.right > b.left + 0.5 && a.top < b.bottom - 0.5 && a.bottom > b.top + 0.5;

	for (const { fact, element, label, bar, box } of events) {
		const wanted = [
			daily ? null : fact.landmark,
			daily && fact.ordinal !== null ? `${fact.ordinal}. ` : null,
			fact.label,
		];
		// The number is drawn by the style sheet: it is no word of the label.
		const badge = label.querySelector<HTMLElement>(".axis-number");
		const number = badge?.checkVisibility() ? badge.dataset.number : "";
		const read = `${number ?? ""}${label.innerText.replace(/\s+/g, " ")}`;
		if (read !== wanted.filter((part) => part !== null).join(""))
			faults.push(`${fact.id} is labelled "${read}".`);
		if (box.width < 10 || box.height < 10) faults.push(`The label of ${fact.id} has no size.`);
		if (label.scrollWidth > Math.ceil(box.width) + 1)
			faults.push(`The label of ${fact.id} is cut by its box.`);
		if (box.left < Math.max(plot.left, 0) - 0.5 || box.right > Math.min(plot.right, viewWidth) + 0.5)
			faults.push(
				`The label of ${fact.id} leaves the view: ${box.left - plot.left} to ${box.right - plot.left} of ${plot.width}.`,
			);
		if (box.top < plot.top || box.bottom > plot.bottom)
			faults.push(`The label of ${fact.id} leaves the plot upwards or downwards.`);
		for (const other of events) {
			if (other.fact.id === fact.id) continue;
			if (fact.id < other.fact.id && meet(box, other.box))
				faults.push(`The labels of ${fact.id} and ${other.fact.id} overlap.`);
			if (meet(box, other.bar)) faults.push(`The label of ${fact.id} overlaps the bar of ${other.fact.id}.`);
		}
		for (const mark of plotElement.querySelectorAll(".axis-more")) {
			if (meet(box, mark.getBoundingClientRect())) faults.push(`The label of ${fact.id} overlaps a mark.`);
		}
		// Within the line's own edges: rows are fractions of a pixel high, and the browser hits whole ones.
		const points = [
			[box.left + 1, box.top + 2],
			[box.right - 1, box.top + 2],
			[box.left + 1, box.bottom - 2],
			[box.right - 1, box.bottom - 2],
			[(box.left + box.right) / 2, (box.top + box.bottom) / 2],
		] as const;
		// Where the axis is higher than the window, the page is scrolled to the label.
		const before = scrollY;
		scrollTo({ top: before + Math.max(box.bottom - innerHeight, 0), behavior: "instant" });
		const moved = scrollY - before;
		for (const [x, y] of points) {
			const hit = document.elementFromPoint(x, y - moved);
			if (hit?.closest("[data-event-id]") !== element)
				faults.push(
					`The label of ${fact.id} is covered by ${hit?.outerHTML.slice(0, 80) ?? "nothing that can be hit"}.`,
				);
		}
		scrollTo({ top: before, behavior: "instant" });
		const toX = (instant: number) =>
			plot.left + ((instant - shown.start) / (shown.end - shown.start)) * plot.width;
		const clip = (x: number) => Math.min(Math.max(x, plot.left), plot.right);
		const from = fact.start === null ? null : toX(fact.start);
		const to = fact.end === null ? null : toX(fact.end);
		if (from !== null && Math.abs(clip(bar.left) - clip(from)) > 0.75)
			faults.push(`The bar of ${fact.id} starts at ${bar.left - plot.left}, not at ${from - plot.left}.`);
		const least = from === null ? 0 : from + 8;
		if (to !== null && Math.abs(clip(bar.right) - clip(Math.max(to, least))) > 0.75)
			faults.push(
				`The bar of ${fact.id} ends at ${bar.right - plot.left}, not at ${Math.max(to, least) - plot.left}.`,
			);
		if (clip(bar.right) - clip(bar.left) <= 0)
			faults.push(`Nothing of the bar of ${fact.id} is in the view.`);
	}
	if (!live) return faults;

	const marks = [...plotElement.querySelectorAll(".axis-more")].map(
		(mark) => mark.getAttribute("aria-label") ?? "",
	);
	const counted = (pattern: RegExp) =>
		[...document.querySelectorAll(".axis-outside button")]
			.map((button) => pattern.exec(button.textContent ?? "")?.[1])
			.reduce((sum, found) => sum + Number(found ?? 0), 0);
	const seen = new Set(events.map(({ fact }) => fact.id));
	const inMarks = facts.filter(
		({ id, label }) => !seen.has(id) && marks.some((name) => name.includes(label)),
	);
	const marked = marks.reduce((sum, name) => sum + Number.parseInt(name, 10), 0);
	if (inMarks.length !== marked) faults.push(`The marks count ${marked} events and name ${inMarks.length}.`);
	const hidden = facts.filter((fact) => !seen.has(fact.id) && !inMarks.includes(fact));
	const outside = counted(/(\d+) earlier/) + counted(/(\d+) later/);
	const lost = document.querySelector(".axis-outside.is-lost button");
	if (hidden.length === facts.length ? !lost?.checkVisibility() : lost !== null)
		faults.push(`${hidden.length} events are outside, and the way back is ${lost ? "" : "not "}offered.`);
	else if (!lost && hidden.length !== outside)
		faults.push(
			`${hidden.map(({ id }) => id).join(", ") || "None"} are not to be seen, but ${outside} are counted as outside.`,
		);
	for (const { id, start, end } of hidden) {
		if (start !== null && end !== null && start < shown.end && end > shown.start)
			faults.push(`${id} is in the window but neither shown nor in a mark.`);
	}
	return faults;
}
