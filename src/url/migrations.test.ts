import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { migrateEventId } from "./migrations.ts";

it("leaves every present event id as it is", () => {
	for (const { id } of content.events) expect(migrateEventId(id)).toBe(id);
});

it("leads an old name to an event that there is", () => {
	expect(migrateEventId("yerevan-23-november")).toBe("yerevan-meeting");
	expect(content.events.map(({ id }) => id)).toContain("yerevan-meeting");
});

it("takes no id for a property that every object has", () => {
	for (const id of ["__proto__", "constructor", "toString", ""]) expect(migrateEventId(id)).toBe(id);
});
