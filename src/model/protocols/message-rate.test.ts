import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MESSAGES_PER_SECOND, messageRate } from "./message-rate.ts";

describe("messageRate", () => {
	it("takes sixty messages at once, and the next a second after the first", () => {
		const takes = messageRate();
		const taken = Array.from({ length: 1000 }, (_, at) => takes(at / 100)).filter(Boolean);
		expect(taken).toHaveLength(MESSAGES_PER_SECOND);
		expect([takes(999), takes(1000), takes(1000.5)]).toEqual([false, true, true]);
	});

	it("never takes more than allowed within a second, and all that come slowly enough", () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 400 }), { maxLength: 80 }),
				fc.integer({ min: 1, max: 5 }),
				(gaps, most) => {
					const takes = messageRate(most);
					let now = 0;
					const taken: number[] = [];
					for (const gap of gaps) {
						now += gap;
						const recent = taken.filter((time) => now - time < 1000).length;
						expect(takes(now)).toBe(recent < most);
						if (recent < most) taken.push(now);
					}
				},
			),
		);
	});
});
