import { beforeEach, describe, expect, it, vi } from "vitest";
import { fiveLandmarks, LESSON_EVENTS, sixQuestions } from "../../../tests/model/lesson-fixture.ts";
import { addEvent, addSlide, blankSlide, changeEvent, draftEvents } from "../../model/lesson/draft.ts";
import { encodeLesson, resolveLesson } from "../../model/lesson/lesson-code.ts";
import { isUnsaved } from "../../model/lesson/work.ts";
import { unsavedWorks } from "./open-work.ts";
import { readRemembered } from "./remembered.ts";
import { createWorkSession } from "./work-session.ts";

/** As much of a window as the session uses. */
class FakePage extends EventTarget {
	readonly values = new Map<string, string>();
	room = Number.POSITIVE_INFINITY;
	readonly storage = {
		getItem: (key: string) => this.values.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (value.length > this.room) throw new DOMException("Full.", "QuotaExceededError");
			this.values.set(key, value);
		},
		removeItem: (key: string) => this.values.delete(key),
	};
	forbids = false;
	get localStorage() {
		if (this.forbids) throw new DOMException("The document is sandboxed.", "SecurityError");
		return this.storage;
	}
	/** Whether closing it would be asked about. */
	asks(): boolean {
		return !this.dispatchEvent(new Event("beforeunload", { cancelable: true }));
	}
}

const code = encodeLesson(sixQuestions);
let page = new FakePage();
const shown = vi.fn<(code: string) => void>();
const open = (reloaded: string | null = null) =>
	createWorkSession(page as unknown as Window, LESSON_EVENTS, shown, reloaded);
type Session = ReturnType<typeof open>;
const now = (session: Session) => {
	const { works, active } = session.get();
	const work = works.find(({ id }) => id === active);
	if (!work) throw new Error("Nothing is open.");
	return work;
};
const rename = (session: Session, title: string) =>
	session.change({ ...now(session).work.draft, title }, "Title", "title");
const shownLesson = () => resolveLesson(shown.mock.lastCall?.[0] ?? "", { lessons: [] }, LESSON_EVENTS);

beforeEach(() => {
	page = new FakePage();
	shown.mockReset();
});

describe("the work of a teacher", () => {
	it("begins empty, and is in the address from its first event on", () => {
		const session = open();
		session.begin();
		rename(session, "Mine");
		expect(shown).not.toHaveBeenCalled();
		expect(now(session)).toMatchObject({ given: null, fault: "no-events" });
		expect(page.asks()).toBe(true);
		session.change(addEvent(now(session).work.draft, "protest", new Map()).draft, "Added");
		expect(shownLesson()).toMatchObject({ title: "Mine" });
		expect(now(session).fault).toBeNull();
	});

	it("leaves the address at what was last right, and says why", () => {
		const session = open();
		session.meet(code, sixQuestions, false);
		const { draft } = now(session).work;
		session.change(changeEvent(draft, "protest", { notes: "https://evil.example" }), "Notes");
		expect(shown).not.toHaveBeenCalled();
		expect(now(session)).toMatchObject({ fault: "address", given: { code } });
		session.undo();
		expect(now(session).fault).toBeNull();
	});

	it("takes a ready lesson for ready until it is changed, and again once that is undone", () => {
		const session = open();
		session.meet("ready-one", fiveLandmarks, true);
		rename(session, "Mine");
		expect(shown.mock.lastCall?.[0]).toMatch(/^2/);
		session.undo();
		expect(shown).toHaveBeenLastCalledWith("ready-one");
		// Opened anew it is another copy.
		rename(session, "Mine");
		session.meet(null, null, false);
		session.meet("ready-one", fiveLandmarks, true);
		expect(now(session).work.draft.title).toBe(fiveLandmarks.title);
		expect(session.get().works).toHaveLength(2);
	});

	it("goes back with the address to an earlier version, and by undoing forward again", () => {
		const session = open();
		session.meet(code, sixQuestions, false);
		rename(session, "First");
		const earlier = shown.mock.lastCall?.[0] ?? "";
		session.change(changeEvent(now(session).work.draft, "protest", { notes: "Later words" }), "Notes");
		session.meet(earlier, { ...sixQuestions, title: "First" }, false);
		expect(draftEvents(now(session).work.draft).at(-1)?.notes).not.toBe("Later words");
		session.undo();
		expect(draftEvents(now(session).work.draft).at(-1)?.notes).toBe("Later words");
		expect(session.get().works).toHaveLength(1);
	});

	it("puts aside what is not saved, forgets what was only looked at, and goes on where it was", () => {
		const session = open();
		session.meet(code, sixQuestions, false);
		session.meet("ready-one", fiveLandmarks, true);
		expect(session.get().works).toHaveLength(1);
		rename(session, "Mine");
		const { id, given } = now(session);
		session.meet(null, null, false);
		expect(session.get()).toMatchObject({ active: null, works: [{ id }] });
		expect(session.resume(id)).toBe(given?.code);
		expect(now(session).work.draft.title).toBe("Mine");
	});

	it("asks before closing until all of it was taken along", () => {
		const session = open();
		session.meet(code, sixQuestions, false);
		expect(page.asks()).toBe(false);
		rename(session, "Mine");
		expect(page.asks()).toBe(true);
		session.saved();
		expect(page.asks()).toBe(false);
		session.change(addSlide(now(session).work.draft, blankSlide("pair")).draft, "Added");
		session.saved();
		// A pair without its sides is in no file.
		expect(isUnsaved(now(session).work)).toBe(true);
		expect(page.asks()).toBe(true);
	});

	it("takes an own lesson with which the page came back for unsaved until it is taken along, but not one of ours", () => {
		const session = open(code);
		session.meet(code, sixQuestions, false);
		expect(now(session).work.past).toEqual([]);
		expect(unsavedWorks(session.get())).toHaveLength(1);
		expect(page.asks()).toBe(true);
		session.meet(null, null, false);
		expect(page.asks()).toBe(true);
		session.meet(code, sixQuestions, false);
		session.saved();
		expect(page.asks()).toBe(false);
		session.meet(null, null, false);
		session.meet(code, sixQuestions, false);
		expect(page.asks()).toBe(false);
		page = new FakePage();
		open("ready-one").meet("ready-one", fiveLandmarks, true);
		expect(page.asks()).toBe(false);
	});
});

describe("remembering", () => {
	it("saves what is whole, for as long as it is remembered", () => {
		const session = open();
		session.remember(true);
		session.meet(code, sixQuestions, false);
		rename(session, "Mine");
		expect(page.asks()).toBe(false);
		expect(unsavedWorks(session.get())).toEqual([]);
		session.change(addSlide(now(session).work.draft, blankSlide("pair")).draft, "Added");
		expect(page.asks()).toBe(true);
		session.undo();
		expect(page.asks()).toBe(false);
		session.meet(null, null, false);
		session.remember(false);
		expect(page.asks()).toBe(true);
		expect(unsavedWorks(session.get())).toHaveLength(1);
		page.room = 10;
		session.remember(true);
		expect(page.asks()).toBe(true);
	});

	it("stores nothing unasked, then every version in the place of the last, and forgets all", () => {
		const session = open();
		session.meet(code, sixQuestions, false);
		rename(session, "One");
		expect(page.values.size).toBe(0);
		session.remember(true);
		rename(session, "Two");
		expect(session.get().remembered?.map(({ title }) => title)).toEqual(["Two"]);
		expect(readRemembered(page.storage as unknown as Storage)).toEqual(session.get().remembered);
		session.remember(false);
		expect(page.values.size).toBe(0);
	});

	it("goes on with a remembered lesson on another day, and never remembers ours", () => {
		const first = open();
		first.meet(code, sixQuestions, false);
		first.remember(true);
		const second = open();
		const [remembered] = second.get().remembered ?? [];
		expect(remembered).toMatchObject({ code });
		second.meet(code, sixQuestions, false);
		rename(second, "Another day");
		expect(second.get().remembered).toMatchObject([{ id: remembered?.id, title: "Another day" }]);
		second.meet("ready-one", fiveLandmarks, true);
		rename(second, "Copy");
		second.undo();
		second.remember(false);
		second.remember(true);
		expect(second.get().remembered?.map((lesson) => lesson.code)).not.toContain("ready-one");
	});

	it("is not offered where the browser forbids it, and says where there is no room", () => {
		page.forbids = true;
		expect(open().get()).toMatchObject({ canRemember: false, remembered: null });
		page.forbids = false;
		page.room = 10;
		const session = open();
		session.meet(code, sixQuestions, false);
		session.remember(true);
		expect(session.get().full).toBe(true);
	});

	it.each(["", "null", "{}", '[{"id":1}]', '[{"id":"a","title":"A","code":["x"]}]', "[".repeat(9)])(
		"leaves out what is damaged: %s",
		(text) => {
			page.values.set("csto-timeline:lessons", text);
			expect(open().get().remembered).toEqual([]);
		},
	);
});
