import { expect, it } from "vitest";
import { eventFixture } from "../../tests/model/event-fixture.ts";
import { listSections } from "./list-sections.ts";

const early = eventFixture({ id: "early", background: true });
const spring = eventFixture({ id: "spring" });
const day = eventFixture({ id: "day" });
const noon = eventFixture({ id: "noon", partOf: "day" });
const night = eventFixture({ id: "night", partOf: "day" });
const after = eventFixture({ id: "after" });

const read = (...events: Parameters<typeof listSections>[0]) =>
	listSections(events).map(({ kind, events }) => [kind, ...events.map(({ id }) => id)]);

it("keeps the order and puts background apart, and an event together with its parts", () => {
	expect(read(early, spring, day, noon, night, after)).toEqual([
		["background", "early"],
		["plain", "spring"],
		["whole", "day", "noon", "night"],
		["plain", "after"],
	]);
});

it("keeps the parts together where the whole is not shown, and names it", () => {
	expect(listSections([noon, night])).toEqual([{ kind: "whole", whole: "day", events: [noon, night] }]);
});

it("takes an event none of whose parts is shown for any other", () => {
	expect(read(spring, day, after)).toEqual([["plain", "spring", "day", "after"]]);
	expect(read()).toEqual([]);
});
