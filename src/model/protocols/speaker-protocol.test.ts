import fc from "fast-check";
import { expect, test } from "vitest";
import { LESSON_LIMITS } from "../lesson/lesson.ts";
import {
	type PresentedState,
	parseFromSpeaker,
	parseToSpeaker,
	SPEAKER_COMMANDS,
} from "./speaker-protocol.ts";

const STATE: PresentedState = {
	code: "five-landmarks",
	slide: 2,
	count: 7,
	step: 1,
	steps: [
		{ asks: true, date: false, speaker: false, piece: null, plain: null },
		{ asks: false, date: true, speaker: true, piece: 0, plain: 0 },
	],
	pieces: [{ start: 0, end: 10 }],
	blank: false,
	startedAt: 1_669_200_000_000,
};

test("what one window says the other understands", () => {
	const message = { type: "csto-speaker:state", state: STATE } as const;
	expect(parseToSpeaker(structuredClone(message))).toEqual(message);
	for (const command of SPEAKER_COMMANDS)
		expect(parseFromSpeaker({ type: "csto-speaker:do", command })).toEqual({
			type: "csto-speaker:do",
			command,
		});
	expect(parseFromSpeaker({ type: "csto-speaker:go", slide: 3 })).toEqual({
		type: "csto-speaker:go",
		slide: 3,
	});
	expect(parseFromSpeaker({ type: "csto-speaker:hello", startedAt: null })).not.toBeNull();
});

test.each<[keyof PresentedState, readonly unknown[]]>([
	["code", [5, undefined, "x".repeat(LESSON_LIMITS.code + 1)]],
	["slide", [-1, 1.5, "2", 7, null]],
	["count", [2, 0, "7", 100_000]],
	["step", [-1, 100_000]],
	["steps", [[{ asks: "yes" }], [{ ...STATE.steps[0], plain: -1 }], Array(201).fill(STATE.steps[0])]],
	["pieces", [[{ start: 9, end: 1 }], "none"]],
	["blank", [0]],
	["startedAt", [Number.NaN]],
])("a state whose %s is wrong or too long is nothing", (field, wrong) => {
	for (const value of wrong)
		expect(parseToSpeaker({ type: "csto-speaker:state", state: { ...STATE, [field]: value } })).toBeNull();
});

test("a lesson's code may be as long as an address carries", () => {
	const state = { ...STATE, code: "x".repeat(LESSON_LIMITS.code) };
	expect(parseToSpeaker({ type: "csto-speaker:state", state })?.state).toEqual(state);
});

test("anything else from anybody is nothing, and nothing throws", () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			expect(parseFromSpeaker(data)).toBeNull();
			expect(parseToSpeaker(data)).toBeNull();
		}),
	);
	expect(parseFromSpeaker({ type: "csto-speaker:do", command: "constructor" })).toBeNull();
	expect(parseFromSpeaker({ type: "csto-speaker:go", slide: 5000 })).toBeNull();
});
