import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { migrateEventId } from "./migrations.ts";

it("leaves every present event id as it is", () => {
	for (const { id } of content.events) expect(migrateEventId(id)).toBe(id);
});

it("takes no id for a property that every object has", () => {
	for (const id of ["__proto__", "constructor", "toString", ""]) expect(migrateEventId(id)).toBe(id);
});
