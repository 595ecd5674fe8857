import { describe, expect, it } from "vitest";
import { sixQuestions } from "../../../tests/model/lesson-fixture.ts";
import { addEvent, changeEvent, draftOf, removeSlide } from "./draft.ts";
import { changeWork, isUnsaved, saveWork, startWork, undoable, undoWork, type Work } from "./work.ts";

const start = startWork(draftOf(sixQuestions));
const typed = (work: Work, notes: string, field = "notes") =>
	changeWork(work, changeEvent(work.draft, "protest", { notes }), "Notes changed", field);

describe("work on a lesson", () => {
	it("is undone change by change, as far as it was opened", () => {
		const removed = changeWork(start, removeSlide(start.draft, "s0"), "Slide removed");
		const twice = changeWork(removed, removeSlide(removed.draft, "s1"), "Another removed");
		expect(undoable(start)).toBeNull();
		expect(undoable(twice)).toBe("Another removed");
		expect(undoWork(twice).draft).toEqual(removed.draft);
		expect(undoWork(undoWork(twice)).draft).toEqual(start.draft);
		expect(undoWork(undoWork(undoWork(twice)))).toEqual(undoWork(undoWork(twice)));
	});

	it("takes what is typed into a field for one change, until something else is done", () => {
		const word = typed(typed(typed(start, "O"), "Oh"), "Ohh");
		expect(undoWork(word).draft).toEqual(start.draft);
		const other = typed(word, "Other", "another field");
		expect(undoWork(typed(other, "More")).draft).toEqual(other.draft);
		expect(undoWork(typed(undoWork(other), "More")).draft).toEqual(word.draft);
	});

	it("keeps what was written for an event that is removed, and brings it back with the event", () => {
		const key = start.draft.slides.find(
			({ slide }) => slide.kind === "events" && slide.events[0]?.id === "protest",
		)?.key;
		const work = typed(start, "Mine");
		const removed = changeWork(work, removeSlide(work.draft, key ?? ""), "Removed");
		const again = addEvent(removed.draft, "protest", removed.kept).draft.slides.at(-1)?.slide;
		expect(again?.kind === "events" && again.events[0]).toMatchObject({ id: "protest", notes: "Mine" });
	});

	it("is unsaved from its first change on, until it is saved or undone", () => {
		expect(isUnsaved(start)).toBe(false);
		const changed = typed(start, "Mine");
		expect(isUnsaved(changed)).toBe(true);
		expect(isUnsaved(saveWork(changed))).toBe(false);
		expect(isUnsaved(undoWork(changed))).toBe(false);
		expect(isUnsaved(undoWork(saveWork(changed)))).toBe(true);
	});
});
