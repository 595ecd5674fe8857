import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../tests/model/axis-fixture.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { keepItem } from "../model/tray/tray.ts";
import { createViewStore } from "../state/view-store.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { createNoticeSource } from "./notices.ts";
import { syncAddress } from "./sync-address.ts";

function setUp(hash = "") {
	let present = hash;
	let change: (hash: string) => void = () => {};
	const store = createViewStore(DEFAULT_WINDOW);
	const notices = createNoticeSource();
	const write = (next: string) => {
		present = next;
	};
	const writer = {
		read: () => present,
		push: write,
		keep: write,
		replace: write,
		set: write,
		listen: (onChange: (hash: string) => void) => {
			change = onChange;
			return () => {};
		},
	};
	syncAddress(store, writer, notices, addressVocabulary(content));
	const keep = (id: string) => store.dispatch({ type: "tray", tray: keepItem(store.getState().tray, id) });
	const go = (next: string) => {
		present = next;
		change(next);
	};
	return {
		store,
		notices,
		keep,
		go,
		present: () => present,
		kept: () => store.getState().tray.map(({ id }) => id),
	};
}

describe("the tray and the address", () => {
	it("stands in the address of its own view, and in no other", () => {
		const { store, keep, present } = setUp("#e=protest");
		keep("protest-1");
		expect(present()).toBe("#e=protest");
		store.dispatch({ type: "view", view: "tray" });
		expect(present()).toBe("#view=tray&tray=protest-1");
		store.dispatch({ type: "view", view: "list" });
		expect(present()).toBe("#view=list");
	});

	it("is read from a link into an empty one", () => {
		const { kept, notices } = setUp("#view=tray&tray=protest-1~protest-2*why");
		expect(kept()).toEqual(["protest-1", "protest-2"]);
		expect(notices.get()).toEqual([]);
	});

	it("survives Back and Forward, also to a moment when it held less", () => {
		const { store, keep, go, present, kept } = setUp();
		keep("protest-1");
		store.dispatch({ type: "view", view: "tray" });
		const then = present();
		store.dispatch({ type: "view", view: "explore" });
		keep("protest-2");
		go(then);
		expect(kept()).toEqual(["protest-1", "protest-2"]);
		go("");
		expect(kept()).toEqual(["protest-1", "protest-2"]);
	});

	it("is not taken away by a link that holds another one, which a reader can open", () => {
		const { keep, go, kept, notices } = setUp();
		keep("protest-1");
		go("#view=tray&tray=main-failure-1");
		expect(kept()).toEqual(["protest-1"]);
		const [notice] = notices.get();
		if (typeof notice !== "object") throw new Error("no notice with a way out");
		expect(notice.text).toBe(noticeText["other-tray"]);
		notice.action.run();
		expect(kept()).toEqual(["main-failure-1"]);
		expect(notices.get()).toEqual([]);
	});

	it("stays out of an address that it would make too long", () => {
		const { store, present } = setUp();
		const note = "ա".repeat(280);
		store.dispatch({
			type: "tray",
			tray: Array.from({ length: 60 }, (_, at) => ({ id: `protest-${at}`, note })),
		});
		store.dispatch({ type: "view", view: "tray" });
		expect(present()).toBe("#view=tray");
	});
});
