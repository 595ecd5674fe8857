import { expect, test } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { eventOrder, type OrderedEvent } from "../event-order.ts";
import { directlyBefore, eventPlaces, isOpen, openGroups } from "./open-order.ts";
import { canBeOrdered } from "./order-exercise.ts";

const event = (id: string, date: string, relations: OrderedEvent["relations"] = []): OrderedEvent => ({
	id,
	date: edtf(date),
	partOf: null,
	relations,
});
const DAY = "2022-11-23";
const order = eventOrder([
	event("may", "2022-05"),
	event("undated", "[..2022-11-23]"),
	event("sochi", "2022-10-31"),
	event("protest", DAY, [{ kind: "before", event: "meeting", certainty: "stated" }]),
	event("meeting", DAY),
	event("ministers", DAY, [{ kind: "before", event: "meeting", certainty: "reported" }]),
]);

test("what other reports alone order is open, what the article orders is not", () => {
	expect(isOpen(order, "meeting", "ministers")).toBe(true);
	expect(isOpen(order, "meeting", "protest")).toBe(false);
	expect(isOpen(order, "sochi", "may")).toBe(false);
});

test("places are by time, whatever the order they are given in, and shared where the order is open", () => {
	expect(eventPlaces(["meeting", "ministers", "protest", "may"], order)).toEqual([
		{ id: "may", first: 1, last: 1 },
		{ id: "protest", first: 2, last: 3 },
		{ id: "ministers", first: 2, last: 4 },
		{ id: "meeting", first: 3, last: 4 },
	]);
	expect(eventPlaces(["protest", "ministers"], order)).toEqual([
		{ id: "protest", first: 1, last: 2 },
		{ id: "ministers", first: 1, last: 2 },
	]);
});

test("groups of open events hold no two that the article orders, and every two that it does not", () => {
	expect(openGroups(["may", "sochi", "protest", "meeting"], order)).toEqual([]);
	expect(openGroups(["may", "protest", "ministers", "meeting"], order)).toEqual([
		[2, 3],
		[3, 4],
	]);
	const ids = ["may", "undated", "sochi", "protest", "ministers", "meeting"];
	const groups = openGroups(ids, order);
	expect(groups).toEqual([
		[1, 2],
		[2, 3],
		[2, 4, 5],
		[2, 5, 6],
	]);
	for (const [a, one] of ids.entries())
		for (const [b, other] of ids.entries())
			if (a < b)
				expect(groups.some((group) => group.includes(a + 1) && group.includes(b + 1))).toBe(
					isOpen(order, one, other),
				);
	expect(openGroups([], order)).toEqual([]);
});

test("the order is told event by event only where places do not say it all", () => {
	expect(directlyBefore(["may", "sochi", "meeting"], order)).toEqual([]);
	expect(directlyBefore(["may", "meeting", "ministers"], order)).toEqual([]);
	expect(directlyBefore(["may", "protest", "ministers", "meeting"], order)).toEqual([
		{ id: "may", next: ["protest", "ministers"] },
		{ id: "protest", next: ["meeting"] },
	]);
});

test("events are asked to be put in order where the article orders a third of their pairs", () => {
	expect(canBeOrdered(["may", "sochi", "meeting"], order)).toBe(true);
	expect(canBeOrdered(["protest", "ministers", "meeting"], order)).toBe(true);
	expect(canBeOrdered(["protest", "ministers", "meeting", "undated"], order)).toBe(false);
	expect(canBeOrdered(["ministers", "meeting", "undated"], order)).toBe(false);
	expect(canBeOrdered(["may"], order)).toBe(false);
});
