import { describe, expect, test } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { eventOrder, type OrderedEvent } from "./event-order.ts";

type Relation = OrderedEvent["relations"][number];

const event = (
	id: string,
	date: string,
	relations: readonly Relation[] = [],
	partOf: string | null = null,
): OrderedEvent => ({ id, date: edtf(date), relations, partOf });
const relation = (
	kind: Relation["kind"],
	to: string,
	certainty: Relation["certainty"] = "stated",
): Relation => ({ kind, event: to, certainty });

const DAY = "2022-11-23";

describe("eventOrder", () => {
	test("knows what the dates say, and nothing of ranges that overlap", () => {
		const order = eventOrder([event("may", "2022-05"), event("october", "2022-10"), event("year", "2022")]);
		expect(order.before("may", "october")).toBe("article");
		expect(order.before("october", "may")).toBeNull();
		expect(order.before("may", "year")).toBeNull();
	});

	test("tells what the article says from what other reports alone say", () => {
		const order = eventOrder([
			event("protest", DAY, [relation("before", "speech")]),
			event("speech", DAY),
			event("vote", DAY, [relation("after", "speech", "reported")]),
		]);
		expect(order.before("protest", "speech")).toBe("article");
		expect(order.before("speech", "vote")).toBe("reports");
		expect(order.before("protest", "vote")).toBe("reports");
	});

	test("carries what is before a meeting over to all events of it, and orders none of these", () => {
		const order = eventOrder([
			event("meeting", DAY),
			event("protest", DAY, [relation("before", "meeting")]),
			event("speech", DAY, [relation("same-meeting", "vote")], "meeting"),
			event("vote", DAY),
		]);
		expect(order.before("protest", "speech")).toBe("article");
		expect(order.before("protest", "vote")).toBe("article");
		expect(order.before("speech", "vote")).toBeNull();
		expect(order.before("vote", "speech")).toBeNull();
	});

	test("carries nothing over from what is only before one speech of a meeting", () => {
		const order = eventOrder([
			event("meeting", DAY),
			event("election", DAY, [relation("before", "speech", "inferred")]),
			event("speech", DAY, [], "meeting"),
			event("vote", DAY, [], "meeting"),
		]);
		expect(order.before("election", "speech")).toBe("article");
		expect(order.before("election", "vote")).toBeNull();
		expect(order.before("election", "meeting")).toBeNull();
	});

	test("takes the parts of an event for the same meeting, but for those that stand before or after it", () => {
		const order = eventOrder([
			event("meeting", DAY),
			event("protest", DAY, [relation("before", "meeting")], "meeting"),
			event("ministers", DAY, [relation("before", "meeting", "reported")], "meeting"),
			event("speech", DAY, [], "meeting"),
		]);
		expect(order.before("protest", "meeting")).toBe("article");
		expect(order.before("protest", "speech")).toBe("article");
		expect(order.before("ministers", "speech")).toBe("reports");
		expect(order.before("protest", "ministers")).toBeNull();
		expect(order.before("meeting", "speech")).toBeNull();
		expect(order.circle).toBeNull();
	});

	test("names a circle, over relations and dates alike", () => {
		const three = [
			event("a", DAY, [relation("before", "b")]),
			event("b", DAY, [relation("before", "c", "reported")]),
			event("c", DAY, [relation("before", "a")]),
		];
		expect(eventOrder(three).circle).toEqual(["a", "b", "c"]);
		const dated = [event("may", "2022-05", [relation("after", "june")]), event("june", "2022-06")];
		expect(new Set(eventOrder(dated).circle)).toEqual(new Set(["may", "june"]));
		expect(eventOrder([event("alone", DAY, [relation("before", "alone")])]).circle).toEqual(["alone"]);
	});
});
