import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { articleItem } from "./citation-items.ts";

describe("articleItem", () => {
	it.each([
		["2022-11-23", [2022, 11, 23]],
		["2022-11", [2022, 11]],
		["[2022-11-23..2022-11-30]", [2022, 11]],
		["[2022-11-23..2022-12-31]", [2022]],
		["[2022-11-23..2023-01-31]", undefined],
		["[2022-11-23..]", undefined],
	])("gives of %s as a date of publication what is certain", (published, parts) => {
		const item = articleItem({ ...content.source, published: edtf(published) });
		expect(item.issued?.["date-parts"][0]).toEqual(parts);
	});
});
