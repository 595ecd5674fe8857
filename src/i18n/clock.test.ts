import { expect, test } from "vitest";
import { formatElapsed } from "./clock.ts";

test("elapsed time is minutes and seconds, with hours where there are any, and never below nothing", () => {
	expect(formatElapsed(0)).toBe("0:00");
	expect(formatElapsed(425_999)).toBe("7:05");
	expect(formatElapsed(4_025_000)).toBe("1:07:05");
	expect(formatElapsed(-5000)).toBe("0:00");
});
