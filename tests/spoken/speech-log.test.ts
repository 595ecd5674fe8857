import { expect, it } from "vitest";
import { heardWords } from "./speech-log.ts";

const log = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

it("reads what is said, in its order, without what is no speech", () => {
	expect(heardWords(log("ready\t", "say\tTimeline list box ", "stop\t", "say\t1 of 20."))).toEqual([
		"Timeline list box",
		"1 of 20.",
	]);
});

it("hears once what is cut off and said again, and twice what is said twice", () => {
	expect(heardWords(log("say\tClosed.", "stop\t", "say\tClosed."))).toEqual(["Closed."]);
	expect(heardWords(log("say\tClosed.", "say\tClosed."))).toEqual(["Closed.", "Closed."]);
	expect(heardWords(log("say\tClosed.", "stop\t", "say\tOpen.", "say\tClosed."))).toEqual([
		"Closed.",
		"Open.",
		"Closed.",
	]);
});
