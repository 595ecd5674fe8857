import { describe, expect, it } from "vitest";
import { percentile, spreadOf } from "./stats.ts";

describe("spreadOf", () => {
	it("takes the middle value of an odd number of rounds", () => {
		expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
	});

	it("takes the mean of the two middle values of an even number of rounds", () => {
		expect(spreadOf([1, 2, 4, 9])).toEqual({ median: 3, min: 1, max: 9 });
	});

	it("gives nothing when a round has no value, so that a failed round is not hidden", () => {
		expect(spreadOf([1, null, 3])).toBeNull();
	});
});

describe("percentile", () => {
	it("gives the value below which the share lies, by nearest rank", () => {
		const values = Array.from({ length: 100 }, (_, index) => index + 1);
		expect(percentile(values, 0.95)).toBe(95);
		expect(percentile([7], 0.95)).toBe(7);
	});
});
