import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { FEWEST_VOICES, MOST_VOICES, voiceColumns, voicesOf } from "./voice.ts";

const content = {
	people: ["ana", "ben", "cleo", "dov", "eli"].map((id) => ({ id })),
	events: [
		eventFixture({
			id: "crossing",
			quotes: ["cleo", "ana", null, "dov", "ben"].map((speaker, index) =>
				quoteFixture({ id: `crossing-${index}`, speaker, start: index * 10, end: index * 10 + 5 }),
			),
		}),
	],
	voices: ["ben", "ana", "cleo"],
};

describe("voicesOf", () => {
	it("gives the people who are quoted, in the order of the content, then the article and other reports", () => {
		expect(voicesOf(content)).toEqual(["ana", "ben", "cleo", "dov", "article", "reports"]);
	});
});

describe("voiceColumns", () => {
	it("gives those that the content names where nobody chose", () => {
		expect(voiceColumns(content, [])).toEqual(["ben", "ana", "cleo"]);
		expect(voiceColumns(content, ["eli", "nobody"])).toEqual(["ben", "ana", "cleo"]);
	});

	it("keeps what was chosen in its order, without who is not quoted", () => {
		expect(voiceColumns(content, ["reports", "eli", "dov", "ana"])).toEqual(["reports", "dov", "ana"]);
	});

	it("puts one of the first voices beside a single one", () => {
		expect(voiceColumns(content, ["dov"])).toEqual(["dov", "ben"]);
		expect(voiceColumns(content, ["ben"])).toEqual(["ben", "ana"]);
		expect(voiceColumns({ ...content, voices: ["ben", "ben"] }, ["ben"])).toEqual(["ben", "ana"]);
	});

	it("gives two to four columns, each once, for whatever an address says", () => {
		const ids = fc.constantFrom(...voicesOf(content), "eli", "nobody", "");
		fc.assert(
			fc.property(fc.array(ids, { maxLength: 12 }), (chosen) => {
				const columns = voiceColumns(content, chosen);
				expect(columns.length).toBeGreaterThanOrEqual(FEWEST_VOICES);
				expect(columns.length).toBeLessThanOrEqual(MOST_VOICES);
				expect(new Set(columns).size).toBe(columns.length);
				for (const id of columns) expect(voicesOf(content)).toContain(id);
			}),
		);
	});
});
