import { describe, expect, it } from "vitest";
import { formatSessionTime } from "./session-time.ts";

describe("formatSessionTime", () => {
	it.each([
		[0, "0000:00:00.00"],
		[9, "0000:00:00.00"],
		[12_340, "0000:00:12.34"],
		[59_999, "0000:00:59.99"],
		[60_000, "0000:01:00.00"],
		[3_723_456.7, "0001:02:03.45"],
		[100 * 3_600_000, "0100:00:00.00"],
	])("writes %d milliseconds as %s", (milliseconds, text) => {
		expect(formatSessionTime(milliseconds)).toBe(text);
	});

	it("stays within the format, whatever a clock says", () => {
		expect(formatSessionTime(-5000)).toBe("0000:00:00.00");
		expect(formatSessionTime(Number.MAX_SAFE_INTEGER)).toBe("9999:59:59.99");
	});
});
