import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type PresentedState,
	parseFromSpeaker,
	parseToSpeaker,
	SPEAKER_COMMANDS,
} from "./speaker-protocol.ts";

const STATE: PresentedState = {
	code: "five-landmarks",
	ids: ["may-session", "sochi-meeting"],
	event: "may-session",
	step: 1,
	steps: [{ asks: true, date: false, speaker: false, piece: null }],
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
	expect(parseFromSpeaker({ type: "csto-speaker:go", event: "may-session" })).not.toBeNull();
	expect(parseFromSpeaker({ type: "csto-speaker:hello", startedAt: null })).not.toBeNull();
});

test("a state that is wrong in any field is nothing", () => {
	const wrong: Partial<Record<keyof PresentedState, unknown>> = {
		code: 5,
		ids: "may-session",
		event: null,
		step: -1,
		steps: [{ asks: "yes" }],
		pieces: [{ start: 9, end: 1 }],
		blank: 0,
		startedAt: Number.NaN,
	};
	for (const [field, value] of Object.entries(wrong))
		expect(parseToSpeaker({ type: "csto-speaker:state", state: { ...STATE, [field]: value } })).toBeNull();
});

test("anything else from anybody is nothing, and nothing throws", () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			expect(parseFromSpeaker(data)).toBeNull();
			expect(parseToSpeaker(data)).toBeNull();
		}),
	);
	expect(parseFromSpeaker({ type: "csto-speaker:do", command: "constructor" })).toBeNull();
	expect(parseFromSpeaker({ type: "csto-speaker:go", event: "x".repeat(500) })).toBeNull();
});
