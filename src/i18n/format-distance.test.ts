import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { timeDistance } from "../model/time-distance.ts";
import { formatNeighbourDistance, formatTellingDistance } from "./format-distance.ts";

const telling = (from: string, to: string) => formatTellingDistance(timeDistance(edtf(from), edtf(to)));
const neighbour = (from: string, to: string) => formatNeighbourDistance(timeDistance(edtf(from), edtf(to)));

describe("formatTellingDistance", () => {
	it.each([
		["2022-09", "2022-11-23", "about two months later"],
		["2022-10-31", "2022-11-23", "23 days later"],
		["2022-11-22", "2022-11-23", "one day later"],
		["2022-10", "2022-11-23", "about a month later"],
		["2022-01", "2022-11-23", "about ten months later"],
		["2020/2021", "2022-11-23", "about eleven months to three years later"],
		["2017/2019", "[2022-11-23..2022-12-31]", "about three to six years later"],
		["2022-11-23", "2022-11-23", "the same day"],
		["2023-01-01", "2022-11-23", "39 days before it"],
	])("says of %s, told on %s: “%s”", (event, told, expected) => {
		expect(telling(event, told)).toBe(expected);
	});

	it("says nothing where an open end leaves nothing to measure, or a wide date begins with the event", () => {
		expect(telling("[..2022-11-23]", "2022-11-23")).toBeNull();
		expect(telling("2022-11-23", "[2022-11-23..2022-12-31]")).toBeNull();
	});
});

describe("formatNeighbourDistance", () => {
	it.each([
		["2022-05", "2022-09", "about four months later"],
		["2022-09", "2022-05", "about four months earlier"],
		["2022-11-23", "2022-11-23", "the same day"],
		["2022-09", "[2022-09-11..2022-09-20]", "perhaps at the same time"],
		["[..2022-11-23]", "2022-10-31", "the source does not say how far apart"],
	])("says from %s to %s: “%s”", (from, to, expected) => {
		expect(neighbour(from, to)).toBe(expected);
	});

	it("has a phrase between any two events of the content", () => {
		for (const one of content.events) {
			for (const other of content.events) {
				const phrase = formatNeighbourDistance(timeDistance(one.date, other.date));
				expect(phrase).toMatch(/ (later|earlier)$|^the same day$|same time$|^the source does not say/);
				expect(phrase).not.toMatch(/undefined|NaN|\bno \w+s\b|\bone \w+s\b/);
			}
		}
	});
});
