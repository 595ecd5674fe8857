import { describe, expect, it } from "vitest";
import { nextStatus, type StatusFacts } from "./lesson-status.ts";

const facts = (changed: Partial<StatusFacts>): StatusFacts => ({
	best: null,
	complete: false,
	mastery: null,
	...changed,
});

describe("nextStatus", () => {
	it.each(["", "not attempted", "browsed", "incomplete", "nonsense"])(
		"is incomplete for who has begun, where the system said %j",
		(known) => {
			expect(nextStatus(known, facts({ best: 100 }))).toBe("incomplete");
			expect(nextStatus(known, facts({ mastery: 70 }))).toBe("incomplete");
		},
	);

	it("is completed at the end where there is no pass mark, whatever the score", () => {
		expect(nextStatus("incomplete", facts({ best: 10, complete: true }))).toBe("completed");
		expect(nextStatus("incomplete", facts({ complete: true }))).toBe("completed");
		expect(nextStatus("failed", facts({ complete: true }))).toBe("completed");
	});

	it("is passed as soon as the pass mark is reached, and failed only at the end", () => {
		const mastery = 70;
		expect(nextStatus("incomplete", facts({ mastery, best: 70 }))).toBe("passed");
		expect(nextStatus("incomplete", facts({ mastery, best: 69.99 }))).toBe("incomplete");
		expect(nextStatus("incomplete", facts({ mastery, best: 69.99, complete: true }))).toBe("failed");
		expect(nextStatus("incomplete", facts({ mastery, complete: true }))).toBe("failed");
		expect(nextStatus("failed", facts({ mastery, best: 80 }))).toBe("passed");
	});

	it("never falls for who begins anew", () => {
		expect(nextStatus("passed", facts({ mastery: 70, best: 10, complete: true }))).toBe("passed");
		expect(nextStatus("completed", facts({}))).toBe("completed");
		expect(nextStatus("completed", facts({ mastery: 70, best: 10, complete: true }))).toBe("completed");
		expect(nextStatus("failed", facts({ mastery: 70 }))).toBe("failed");
	});
});
