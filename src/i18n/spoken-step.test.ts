import { expect, test } from "vitest";
import { edtf, eventFixture } from "../../tests/model/event-fixture.ts";
import { slideSteps } from "../model/lesson/slide-steps.ts";
import { nextStepWords } from "./next-step.ts";
import { type ShownStep, spokenStep } from "./spoken-step.ts";

const event = eventFixture({ id: "sochi", title: "Sochi meeting", date: edtf("2022-10-31") });
const STEPS = slideSteps(["ask", "date", "speaker", "quote"], 1);

function shown(step: number): ShownStep {
	const now = STEPS[step];
	if (!now) throw new Error(`No step ${step}`);
	const words = now.piece === null ? "" : "We met.";
	return { event, position: 4, total: 5, step: now, words, speaker: "A, president" };
}

test("each step says what came, and never what is not shown yet", () => {
	expect(spokenStep(null, shown(0))).toBe("4 of 5. Sochi meeting.");
	expect(spokenStep(shown(0), shown(1))).toBe("When was this?");
	expect(spokenStep(shown(1), shown(2))).toBe("31 October 2022.");
	expect(spokenStep(shown(2), shown(3))).toBe("A, president.");
	expect(spokenStep(shown(3), shown(4))).toBe("“We met.”");
});

test("a step back says where it stands", () => {
	expect(spokenStep(shown(2), shown(1))).toBe("4 of 5. Sochi meeting. When was this?");
});

test("the speaker reads what the next key brings", () => {
	expect(STEPS.map((_, index) => nextStepWords(STEPS, index, 1, "Yerevan"))).toEqual([
		"The question “When was this?”",
		"The date",
		"Who said it",
		"The quote",
		"The next event: Yerevan",
	]);
	expect(nextStepWords(STEPS, STEPS.length - 1, 1, null)).toBe("This is the last step.");
	expect(nextStepWords(slideSteps([], 2), 0, 2, null)).toBe("The quote, part 2 of 2");
});

test("a title does not say the month that is asked for", () => {
	const may = eventFixture({ id: "may", title: "The session in May", date: edtf("2022-05") });
	expect(spokenStep(null, { ...shown(0), event: may })).toContain("The session in blank.");
	expect(spokenStep(null, { ...shown(2), event: may })).toContain("The session in May.");
});
