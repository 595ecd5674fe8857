import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE, WINDOW_PRESETS } from "../../tests/model/axis-fixture.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { NO_FILTER } from "../model/search/event-filter.ts";
import type { ViewState } from "../state/view-state.ts";
import { createViewStore } from "../state/view-store.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { createNoticeSource } from "./notices.ts";
import { syncAddress } from "./sync-address.ts";

function setUp(hash = "", start: Partial<ViewState> = {}) {
	const written: string[] = [];
	let present = hash;
	let change: (hash: string) => void = () => {};
	const initial = { ...INITIAL_STATE, ...start };
	const store = createViewStore(DEFAULT_WINDOW, initial);
	const notices = createNoticeSource();
	const record = (kind: string) => (next: string) => {
		written.push(`${kind} ${next}`);
		present = next;
	};
	const writer = {
		read: () => present,
		push: record("push"),
		replace: record("replace"),
		keep: record("keep"),
		set: record("set"),
		listen: (onChange: (hash: string) => void) => {
			change = onChange;
			return () => {};
		},
	};
	const link = syncAddress(store, writer, notices, addressVocabulary(content, store.getState().view));
	return { initial, store, notices, written, link, go: (next: string) => change(next) };
}

describe("syncAddress", () => {
	it("starts from the address it finds and writes nothing for it", () => {
		const { store, written, notices } = setUp("#e=sochi-meeting&t=2022-08-24..2022-12-11&q=putin&who=putin");
		expect(store.getState()).toEqual({
			view: "explore",
			selected: "sochi-meeting",
			returnTo: null,
			window: WINDOW_PRESETS.autumn,
			windowChosen: true,
			filter: { ...NO_FILTER, query: "putin", who: ["putin"] },
			slide: null,
			step: 0,
			lesson: null,
			audience: "teacher",
			attempt: "",
			theme: null,
			voices: [],
			tray: [],
		});
		expect(written).toEqual([]);
		expect(notices.get()).toEqual([]);
	});

	it("opens with all that a link filters by, and writes the same of it", () => {
		const hash = "#who=putin&by=named&lane=council&differ=1";
		const { store, written } = setUp(hash);
		expect(store.getState().filter).toEqual({
			query: "",
			who: ["putin"],
			by: "named",
			lanes: ["council"],
			differ: true,
		});
		store.dispatch({ type: "select", id: "protest" });
		expect(written).toEqual([`push #e=protest${hash.replace("#", "&")}`]);
	});

	it("says nothing of how people are meant where nobody is chosen", () => {
		const { store, written } = setUp("#who=putin");
		store.dispatch({ type: "filter", filter: { by: "named" } });
		store.dispatch({ type: "filter", filter: { who: [] } });
		expect(written).toEqual(["replace #who=putin&by=named", "replace "]);
	});

	it("records the slide where slides are shown one by one, and in no other view", () => {
		for (const view of ["present", "speaker"]) {
			const { store, written } = setUp(`#view=${view}&lesson=five-landmarks&slide=3`);
			expect(store.getState()).toMatchObject({ view, slide: 2 });
			store.dispatch({ type: "slide", slide: 3, id: null, step: 0 });
			expect(written).toEqual([`set #view=${view}&slide=4&lesson=five-landmarks`]);
		}
		const { store } = setUp("#view=teach&lesson=five-landmarks&slide=3");
		expect(store.getState().slide).toBeNull();
	});

	it("leaves the state alone without a hash", () => {
		const { store, initial } = setUp();
		expect(store.getState()).toBe(initial);
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
		expect(notices.get()).toEqual([noticeText["unknown-event"]]);
		expect(store.getState()).toEqual({
			...INITIAL_STATE,
			filter: { ...INITIAL_STATE.filter, query: "sochi" },
		});
	});

	it("opens the Yerevan meeting by the name that its day had once", () => {
		const { store, notices } = setUp("#yerevan-23-november");
		expect(store.getState()).toMatchObject({ view: "explore", selected: "yerevan-meeting" });
		expect(notices.get()).toEqual([]);
	});

	it.each(["#e=protest", "#list", ""])("says no more of a bad link once the next, %s, is good", (good) => {
		const { notices, link, go } = setUp("#e=nobody");
		notices.set("version", ["A newer version"]);
		notices.set("lesson", [noticeText["bad-lesson"]]);
		go(good);
		expect(notices.get()).toEqual(["A newer version"]);
		link.goTo("#t=2022-13");
		expect(notices.get()).toEqual(["A newer version", noticeText["bad-window"]]);
		link.goTo(good);
		expect(notices.get()).toEqual(["A newer version"]);
	});

	it("tells of every hash, whoever changed it: the reader, the page around, or the address itself", () => {
		const { store, link, go } = setUp("#e=protest");
		const told: string[] = [];
		link.onHash((hash) => told.push(hash));
		store.dispatch({ type: "select", id: "sochi-meeting" });
		link.goTo("#may-session");
		go("#list");
		link.goTo("#e=nobody");
		expect(told).toEqual(["#e=sochi-meeting", "#e=may-session", "#view=list", ""]);
	});

	it("writes the lesson that the query names into what is shared, though the page's own address need not", () => {
		const { store, link, written } = setUp("", { lesson: "five-landmarks" });
		expect(link.present()).toBe("#lesson=five-landmarks");
		store.dispatch({ type: "select", id: "protest" });
		expect(written).toEqual(["push #e=protest"]);
		expect(link.present()).toBe("#e=protest&lesson=five-landmarks");
		store.dispatch({ type: "lesson", code: null, view: "explore" });
		expect(written.at(-1)).toBe("push #lesson=none");
		expect(link.present()).toBe("");
	});

	it("knows for whom a lesson is open, and says so while it is", () => {
		const { store, written, go } = setUp("#view=practice&lesson=five-landmarks&for=class");
		expect(store.getState()).toMatchObject({ view: "practice", audience: "class" });
		store.dispatch({ type: "view", view: "handout" });
		store.dispatch({ type: "lesson", code: null, view: "teach" });
		expect(written).toEqual(["push #view=handout&lesson=five-landmarks&for=class", "push #view=teach"]);
		go("#for=class");
		expect(store.getState().audience).toBe("teacher");
	});

	it("writes how far an exercise was done at once, for a reload, and hands it on in no link", () => {
		const { store, written, link } = setUp("#view=practice&lesson=five-landmarks");
		store.dispatch({ type: "attempt", attempt: "1abcdo.AB." });
		expect(written).toEqual(["set #view=practice&lesson=five-landmarks&try=1abcdo.AB."]);
		expect(link.present()).toBe("#view=practice&lesson=five-landmarks");
	});

	it("names all lanes where the page starts with some, and the reader wants all", () => {
		const some = content.lanes.slice(0, 1).map(({ id }) => id);
		const all = content.lanes.map(({ id }) => id).join(",");
		const { store, written, go } = setUp("", { filter: { ...NO_FILTER, lanes: some } });
		store.dispatch({ type: "clear-filter" });
		expect(written).toEqual([`replace #lane=${all}`]);
		go("");
		expect(store.getState().filter.lanes).toEqual(some);
		go(`#lane=${all}`);
		expect(store.getState().filter.lanes).toEqual([]);
	});
});
