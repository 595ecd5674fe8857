import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Attempt, type AttemptFrame, encodeAttempt, isAttemptAt, parseAttempt } from "./attempt-code.ts";

const DAYS = 2557;
const ids = (count: number) => Array.from({ length: count }, (_, at) => `event-${at}`);
const frameOf = (count: number, asked = count): AttemptFrame => ({
	ids: ids(count),
	asked: ids(asked),
	days: DAYS,
});

/** Any attempt at exercises on these events. */
function attempts({ ids: all, asked }: AttemptFrame): fc.Arbitrary<Attempt> {
	const some = (of: readonly string[]) =>
		fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });
	const most = (all.length * (all.length - 1)) / 2;
	const begun = fc.record({
		order: some(all),
		checks: fc.constant(0),
		checked: fc.constant(null),
		first: fc.constant(0),
		marked: fc.constant([]),
		shown: fc.constant(false),
	});
	const checked = fc.record({
		order: some(all),
		checks: fc.integer({ min: 1, max: 63 }),
		checked: some(all),
		first: fc.integer({ min: 0, max: most }),
		marked: fc.subarray([...all].sort()),
		shown: fc.boolean(),
	});
	const axis = fc
		.record({
			order: some(asked),
			days: fc.array(fc.integer({ min: 0, max: DAYS - 1 }), { maxLength: asked.length }),
			verdict: fc.boolean(),
		})
		.map((one) => ({ ...one, verdict: one.verdict && one.days.length > 0 }));
	return fc.record({
		kind: fc.constantFrom("order", "axis"),
		order: fc.oneof(fc.constant(null), begun, checked),
		axis: fc.oneof(fc.constant(null), axis),
	});
}

describe("an attempt in an address", () => {
	test("comes back as it was, in letters that an address keeps as they are", () => {
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 62 })
					.chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })))
					.map(([count, asked]) => frameOf(count, asked))
					.chain((frame) => fc.tuple(fc.constant(frame), attempts(frame))),
				([frame, attempt]) => {
					const code = encodeAttempt(attempt, frame);
					expect(code).toMatch(/^[\w.~-]{1,400}$/);
					expect(encodeURIComponent(code)).toBe(code);
					expect(parseAttempt(code, frame)).toEqual(attempt);
				},
			),
		);
	});

	test("of five events it is short, and of as many as a lesson can have it fits an address", () => {
		const whole = (count: number): Attempt => ({
			kind: "axis",
			order: {
				order: ids(count),
				checks: 63,
				checked: ids(count),
				first: 4,
				marked: ids(count),
				shown: true,
			},
			axis: { order: ids(count), days: ids(count).map(() => DAYS - 1), verdict: true },
		});
		expect(encodeAttempt(whole(5), frameOf(5)).length).toBeLessThan(50);
		expect(encodeAttempt(whole(60), frameOf(60)).length).toBeLessThanOrEqual(400);
		expect(encodeAttempt(whole(62), frameOf(62)).length).toBeLessThanOrEqual(400);
		expect(encodeAttempt(whole(63), frameOf(63))).toBe("");
	});

	test("is ignored where the events are others, and read where only their order is another", () => {
		const frame = frameOf(4);
		fc.assert(
			fc.property(attempts(frame), (attempt) => {
				const code = encodeAttempt(attempt, frame);
				const reversed = { ...frame, ids: frame.ids.toReversed() };
				expect(parseAttempt(code, reversed)).toEqual(attempt);
				const others = { ...frame, ids: ["event-0", "event-1", "event-2", "event-9"] };
				expect(parseAttempt(code, others)).toBeNull();
				expect(isAttemptAt(frame.ids, code)).toBe(true);
				expect(isAttemptAt(others.ids, code)).toBe(false);
			}),
		);
	});

	test("whose axis asks for others, or is shorter now, keeps what else it has", () => {
		const frame = frameOf(4);
		const attempt: Attempt = {
			kind: "axis",
			order: { order: ids(4), checks: 0, checked: null, first: 0, marked: [], shown: false },
			axis: { order: ids(4), days: [400], verdict: true },
		};
		const code = encodeAttempt(attempt, frame);
		const without = { ...attempt, axis: null };
		expect(parseAttempt(code, { ...frame, asked: ids(3) })).toEqual(without);
		expect(parseAttempt(code, { ...frame, days: 400 })).toEqual(without);
		expect(parseAttempt(code, { ...frame, days: 401 })).toEqual(attempt);
	});

	test("any text is read without a fault, to nothing or to what these exercises can be", () => {
		const frame = frameOf(5, 3);
		const sound = encodeAttempt(
			{
				kind: "order",
				order: {
					order: ids(5),
					checks: 2,
					checked: ids(5),
					first: 3,
					marked: ["event-1"],
					shown: false,
				},
				axis: { order: ids(3), days: [1, 2], verdict: false },
			},
			frame,
		);
		const letters = [..."ABCDwxyz0189-_.~o"];
		const damaged = fc
			.tuple(fc.nat(sound.length), fc.nat(4), fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 }))
			.map(([at, cut, put]) => sound.slice(0, at) + put + sound.slice(at + cut));
		const all = new Set(ids(5));
		fc.assert(
			fc.property(fc.oneof(fc.string(), damaged), (text) => {
				const read = parseAttempt(text, frame);
				if (read === null) return;
				for (const order of [read.order?.order, read.order?.checked])
					if (order) expect(new Set(order)).toEqual(all);
				for (const id of read.order?.marked ?? []) expect(all.has(id)).toBe(true);
				expect(read.order?.shown === true && read.order.checked === null).toBe(false);
				if (read.axis) {
					expect(new Set(read.axis.order)).toEqual(new Set(ids(3)));
					expect(read.axis.days.length).toBeLessThanOrEqual(3);
					for (const day of read.axis.days) expect(day).toBeLessThan(DAYS);
				}
				// What is read is written the same: there is one code for an attempt.
				expect(parseAttempt(encodeAttempt(read, frame), frame)).toEqual(read);
			}),
			{ numRuns: 2000 },
		);
	});
});
