import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemaFiles } from "./json-schemas.ts";

const folder = join(import.meta.dirname, "schema");
const outOfDate = "src/content/schema is out of date: run `npm run schemas`";

describe("jsonSchemaFiles", () => {
	it.each(jsonSchemaFiles())("has written %s as the parser's schema has it", (name, text) => {
		expect(readFileSync(join(folder, name), "utf8"), outOfDate).toBe(text);
	});

	it("has left no other file in the folder", () => {
		const names = jsonSchemaFiles().map(([name]) => name);
		expect(readdirSync(folder).toSorted(), outOfDate).toEqual(names.toSorted());
	});

	it("describes every field of an event, for whoever writes one", () => {
		const text = new Map(jsonSchemaFiles()).get("event.schema.json") ?? "";
		const { properties, required, additionalProperties } = JSON.parse(text);
		expect(additionalProperties).toBe(false);
		expect(required).not.toContain("$schema");
		for (const [name, field] of Object.entries(properties).filter(([name]) => name !== "date")) {
			expect(JSON.stringify(field), name).toContain('"description"');
		}
	});
});
