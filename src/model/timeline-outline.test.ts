import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { outlineOf } from "./timeline-outline.ts";

it("numbers the landmarks, and says of every event what it is part of", () => {
	const { events } = outlineOf(content);
	expect(events.map(({ id }) => id)).toEqual(content.events.map(({ id }) => id));
	const numbers = events.flatMap(({ landmark }) => (landmark === null ? [] : [landmark]));
	expect(numbers).toEqual([1, 2, 3, 4, 5]);
	const byId = new Map(events.map((event) => [event.id, event]));
	expect(byId.get("yerevan-meeting")).toMatchObject({ landmark: 5, partOf: null });
	expect(byId.get("refusal-to-sign")).toMatchObject({ landmark: null, partOf: "yerevan-meeting" });
});
