import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en.ts";
import { DEFAULT_WINDOW, WINDOW_PRESETS } from "../model/axis/time-window.ts";
import { INITIAL_STATE } from "../state/view-state.ts";
import { createViewStore } from "../state/view-store.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { createNoticeSource } from "./notices.ts";
import { syncAddress } from "./sync-address.ts";

function setUp(hash = "") {
	const written: string[] = [];
	let present = hash;
	let change: (hash: string) => void = () => {};
	const store = createViewStore();
	const notices = createNoticeSource();
	const record = (kind: string) => (next: string) => {
		written.push(`${kind} ${next}`);
		present = next;
	};
	const writer = {
		read: () => present,
		push: record("push"),
		replace: record("replace"),
		set: record("set"),
		listen: (onChange: (hash: string) => void) => {
			change = onChange;
			return () => {};
		},
	};
	syncAddress(store, writer, notices, addressVocabulary(content));
	return { store, notices, written, go: (next: string) => change(next) };
}

describe("syncAddress", () => {
	it("starts from the address it finds and writes nothing for it", () => {
		const { store, written, notices } = setUp("#e=sochi-meeting&t=2022-08-24..2022-12-11&q=putin&who=putin");
		expect(store.getState()).toEqual({
			view: "explore",
			selected: "sochi-meeting",
			window: WINDOW_PRESETS.autumn,
			windowChosen: true,
			filter: { query: "putin", who: ["putin"], lanes: [] },
			step: 0,
			lesson: null,
			theme: null,
		});
		expect(written).toEqual([]);
		expect(notices.get()).toEqual([]);
	});

	it("leaves the state alone without a hash", () => {
		expect(setUp().store.getState()).toBe(INITIAL_STATE);
	});

	it("makes opening an event and changing the view steps that Back undoes", () => {
		const { store, written } = setUp();
		store.dispatch({ type: "select", id: "protest" });
		store.dispatch({ type: "view", view: "list" });
		store.dispatch({ type: "view", view: "explore" });
		expect(written).toEqual(["push #e=protest", "push #view=list", "push "]);
	});

	it("replaces the address while a reader searches or moves", () => {
		const { store, written } = setUp();
		store.dispatch({ type: "filter", filter: { query: "main failure" } });
		store.dispatch({ type: "clear-filter" });
		store.dispatch({ type: "move", window: WINDOW_PRESETS.autumn, byUser: true });
		store.dispatch({ type: "move", window: DEFAULT_WINDOW, byUser: true });
		expect(written).toEqual([
			"replace #q=main+failure",
			"replace ",
			"replace #t=2022-08-24..2022-12-11",
			"replace ",
		]);
	});

	it("does not write what the axis does by itself, or what the address said", () => {
		const { store, written, go } = setUp();
		store.dispatch({ type: "move", window: WINDOW_PRESETS.day, byUser: false });
		go("#e=protest");
		go("");
		expect(written).toEqual([]);
		expect(store.getState()).toEqual(INITIAL_STATE);
	});

	it("turns the theme where a link names one, and leaves it where it names none", () => {
		const { store, written, go } = setUp("#e=protest");
		store.dispatch({ type: "theme", theme: "dark" });
		expect(written).toEqual(["set #e=protest&theme=dark"]);
		go("#e=sochi-meeting");
		expect(store.getState()).toMatchObject({ selected: "sochi-meeting", theme: "dark" });
		go("#theme=contrast");
		expect(store.getState().theme).toBe("contrast");
	});

	it("keeps the parameters of others", () => {
		const { store, written } = setUp("#utm=x%26y&e=protest");
		store.dispatch({ type: "select", id: "sochi-meeting" });
		expect(written).toEqual(["push #e=sochi-meeting&utm=x%26y"]);
	});

	it("says what was wrong with a link and shows the rest of it", () => {
		const { store, notices } = setUp("#e=nobody&q=sochi");
		expect(notices.get()).toEqual([en.notices["unknown-event"]]);
		expect(store.getState()).toEqual({
			...INITIAL_STATE,
			filter: { ...INITIAL_STATE.filter, query: "sochi" },
		});
	});

	it("shows the day of a group that a bare id names", () => {
		expect(setUp("#yerevan-23-november").store.getState()).toMatchObject({
			window: WINDOW_PRESETS.day,
			windowChosen: true,
		});
	});
});
