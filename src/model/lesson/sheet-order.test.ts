import fc from "fast-check";
import { expect, test } from "vitest";
import { edtf, eventFixture } from "../../../tests/model/event-fixture.ts";
import { entryFixture } from "../../../tests/model/sheet-fixture.ts";
import { eventOrder } from "../event-order.ts";
import { eventPlaces } from "./open-order.ts";
import { scoreOrder } from "./order-exercise.ts";
import { entryIds } from "./sheet-entries.ts";
import { sheetLetters, sheetOrders } from "./sheet-order.ts";

const event = (id: string, date: string) => eventFixture({ id, date: edtf(date) });
const EVENTS = [
	event("january", "2022-01"),
	event("may", "2022-05"),
	event("september", "2022-09"),
	event("mid-september", "[2022-09-11..2022-09-20]"),
	event("october", "2022-10"),
	event("last-day", "2022-10-31"),
	event("november", "2022-11-23"),
];
const order = eventOrder(EVENTS);
const alone = EVENTS.map((one) => entryFixture([one]));
const withGroup = [entryFixture(EVENTS.slice(1, 3)), ...alone.slice(3)];
function tellsTime(ids: readonly string[]): boolean {
	const { told, right } = scoreOrder(ids, order);
	return right === told;
}

test("neither order of the mixed sheets tells the order in time, forwards or backwards, and nothing is lost", () => {
	for (const entries of [alone, withGroup])
		fc.assert(
			fc.property(fc.shuffledSubarray(entries, { minLength: 3 }), (chosen) => {
				const { a, b } = sheetOrders(chosen, order);
				for (const sheet of [a, b ?? []]) {
					const ids = entryIds(sheet);
					expect(new Set(ids)).toEqual(new Set(sheet === a || b ? entryIds(chosen) : []));
					if (
						ids.length > 2 &&
						eventPlaces(ids, order).filter(({ first, last }) => first === last).length > 2
					)
						expect(tellsTime(ids) || tellsTime(ids.toReversed())).toBe(false);
				}
			}),
			{ numRuns: 40 },
		);
});

test("the second order has hardly anything where the first has it, and letters are those of the first", () => {
	const { a, b } = sheetOrders(alone, order);
	const [first, second] = [entryIds(a), entryIds(b ?? [])];
	expect(first.filter((id, place) => second[place] === id).length).toBeLessThanOrEqual(1);
	expect([...sheetLetters({ a })]).toEqual(first.map((id, place) => [id, "ABCDEFG"[place]]));
});

test("the orders are the same for the same events, whatever order a lesson has them in", () => {
	const once = sheetOrders(alone, order);
	const again = sheetOrders(alone.toReversed(), order);
	expect(entryIds(again.a)).toEqual(entryIds(once.a));
	expect(entryIds(again.b ?? [])).toEqual(entryIds(once.b ?? []));
});

test("two events have no second order that gives nothing away, and one event none at all to be wrong", () => {
	const two = sheetOrders(
		[alone[0], alone[4]].flatMap((entry) => entry ?? []),
		order,
	);
	expect(two.b).toBeNull();
	expect(tellsTime(entryIds(two.a))).toBe(false);
	expect(entryIds(sheetOrders(alone.slice(0, 1), order).a)).toEqual(["january"]);
});

test("after Z letters go on with a number", () => {
	const many = Array.from({ length: 28 }, (_, index) => entryFixture([event(`e${index}`, "2022")]));
	expect([...sheetLetters({ a: many }).values()].slice(24)).toEqual(["Y", "Z", "A2", "B2"]);
});
