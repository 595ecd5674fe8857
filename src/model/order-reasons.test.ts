import { content } from "virtual:timeline-content";
import { expect, test } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import type { EventRelation } from "./historical-event.ts";
import { orderReasons } from "./order-reasons.ts";

const DAY = edtf("2022-11-23");
const before = (event: string, certainty: EventRelation["certainty"] = "stated"): EventRelation => ({
	kind: "before",
	event,
	certainty,
	says: `It was before ${event}.`,
	quote: null,
	reports: [],
});

test("names each relation that an order needs, and none where the dates say it", () => {
	const [toSpeech, toVote] = [before("speech"), before("vote", "reported")];
	const find = orderReasons([
		{ id: "october", date: edtf("2022-10"), partOf: null, relations: [] },
		{ id: "protest", date: DAY, partOf: null, relations: [toSpeech] },
		{ id: "speech", date: DAY, partOf: null, relations: [toVote] },
		{ id: "vote", date: DAY, partOf: null, relations: [] },
	]);
	expect(find("protest", "speech")).toEqual([toSpeech]);
	expect(find("protest", "vote")).toEqual([toSpeech, toVote]);
	expect(find("october", "protest")).toEqual([]);
	expect(find("vote", "protest")).toEqual([]);
});

test("names the article's heading for the protest, also against what happened at the meeting", () => {
	const find = orderReasons(content.events);
	for (const other of ["yerevan-meeting", "refusal-to-sign"])
		expect(find("protest", other).map(({ certainty, quote }) => [certainty, quote])).toEqual([
			["stated", "protest-3"],
		]);
});
