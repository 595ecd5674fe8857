import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { eventFixture } from "../../tests/model/event-fixture.ts";
import type { Account } from "./account.ts";
import { outlineOf } from "./timeline-outline.ts";

const accountFixture: Account = {
	id: "harbour-log",
	bears: "agrees",
	on: { quote: "quote-1", words: "the ferry" },
	voice: "The harbour master",
	publisher: "The Harbour Log",
	url: "https://example.org/log",
	published: null,
	about: null,
	language: "en",
	says: "It says so.",
	trust: "official",
	note: null,
	pairs: [],
};

it("numbers the landmarks, and says of every event what it is part of", () => {
	const { events } = outlineOf(content);
	expect(events.map(({ id }) => id)).toEqual(content.events.map(({ id }) => id));
	const numbers = events.flatMap(({ landmark }) => (landmark === null ? [] : [landmark]));
	expect(numbers).toEqual([1, 2, 3, 4, 5]);
	const byId = new Map(events.map((event) => [event.id, event]));
	expect(byId.get("yerevan-meeting")).toMatchObject({ landmark: 5, partOf: null });
	expect(byId.get("refusal-to-sign")).toMatchObject({ landmark: null, partOf: "yerevan-meeting" });
});

it("says of every event whether accounts of it differ", () => {
	const account = (bears: Account["bears"]): Account => ({ ...accountFixture, bears });
	const events = [
		eventFixture({ id: "agreed", accounts: [account("agrees"), account("adds")] }),
		eventFixture({ id: "disputed", accounts: [account("agrees"), account("differs")] }),
		eventFixture({ id: "alone" }),
	];
	const { events: outlined } = outlineOf({ ...content, events });
	expect(outlined.map(({ accountsDiffer }) => accountsDiffer)).toEqual([false, true, false]);
});
