import { noticeText } from "../i18n/notice-text.ts";
import { NO_FILTER } from "../model/search/event-filter.ts";
import { fitsAddress, serializeTray } from "../model/tray/tray-code.ts";
import type { ViewAction } from "../state/view-reducer.ts";
import { THEMES, VIEWS, type View, type ViewState } from "../state/view-state.ts";
import type { ViewStore } from "../state/view-store.ts";
import type { Notice } from "../ui/notice-bar.tsx";
import { type Address, parseAddress, serializeAddress } from "../url/address-codec.ts";
import type { AddressVocabulary } from "../url/address-parameters.ts";
import type { AddressWriter } from "../url/address-writer.ts";
import type { NoticeSource } from "./notices.ts";

/** The views that show a lesson's slides one by one. */
const PAGED: ReadonlySet<View> = new Set(["present", "speaker"]);

/**
 * `start` is what is shown where an address says nothing; the theme is no place, and stays as it is `now`. All lanes are the
 * same as none chosen.
 */
function toState(
	address: Address,
	start: ViewState,
	now: ViewState,
	{ lanes }: AddressVocabulary,
): ViewState {
	const {
		view,
		selected,
		window,
		lesson,
		audience,
		attempt,
		slide,
		step,
		theme,
		voices,
		tray: _,
		foreign: __,
		...filter
	} = address;
	const opened = selected !== null && view === start.view;
	const all = filter.lanes.length === lanes.length;
	const asked = VIEWS.find((known) => known === view) ?? start.view;
	const open = lesson === "" ? null : (lesson ?? start.lesson);
	return {
		view: opened ? VIEWS[0] : asked,
		selected,
		// In a frame that begins with the list, closing leads back to it.
		returnTo: opened && start.view !== VIEWS[0] ? start.view : null,
		window: window ?? start.window,
		windowChosen: window !== null,
		filter: { ...filter, lanes: filter.lanes.length === 0 ? start.filter.lanes : all ? [] : filter.lanes },
		slide: PAGED.has(asked) ? slide : null,
		step: PAGED.has(asked) ? step : 0,
		lesson: open,
		audience: open === null ? "teacher" : audience,
		attempt: asked === "practice" ? attempt : "",
		theme: THEMES.find((known) => known === theme) ?? now.theme,
		voices,
		tray: now.tray,
	};
}

/** Where the page starts with some lanes only, and the reader wants all, the address names all. */
function toAddress(
	state: ViewState,
	start: ViewState,
	foreign: Address["foreign"],
	{ lanes }: AddressVocabulary,
): Address {
	const { filter } = state;
	const all = filter.lanes.length === 0 && start.filter.lanes.length > 0;
	return {
		...filter,
		view: state.view,
		selected: state.selected,
		window: state.windowChosen ? state.window : null,
		// Without people there is nothing to say of them.
		by: filter.who.length === 0 ? NO_FILTER.by : filter.by,
		lanes: all ? lanes : filter.lanes,
		slide: PAGED.has(state.view) ? state.slide : null,
		step: state.step,
		lesson: state.lesson === start.lesson ? null : (state.lesson ?? ""),
		audience: state.lesson === null ? "teacher" : state.audience,
		attempt: state.view === "practice" ? state.attempt : "",
		theme: state.theme === start.theme ? null : state.theme,
		voices: state.view === "voices" ? state.voices : [],
		tray: state.view === "tray" && fitsAddress(state.tray) ? state.tray : [],
		foreign,
	};
}

const PUSHES: ReadonlySet<ViewAction["type"]> = new Set(["select", "view", "lesson"]);
/** Written at once: presenting and practising go on where they were after a reload or a crash. */
const SETS: ReadonlySet<ViewAction["type"]> = new Set(["slide", "theme", "attempt"]);
/** What somebody writes or puts in order, and has nowhere else. */
const KEEPS: ReadonlySet<ViewAction["type"]> = new Set(["edit-lesson", "tray"]);

/** The address in step with the store. */
export interface AddressLink {
	/** Shows what a hash names, as if the address had it. */
	readonly goTo: (hash: string) => void;
	/** Calls back with every hash that records what is shown from now on, whoever changed it. */
	readonly onHash: (listener: (hash: string) => void) => void;
	/** The hash that shows what is shown now in a page whose query says nothing; `closed` for without the open event. */
	readonly present: (closed?: boolean) => string;
}

/** Keeps the address and the store in step, both ways, from now on. Opening an event or a view is a step that Back undoes. */
export function syncAddress(
	store: ViewStore,
	writer: AddressWriter,
	notices: NoticeSource,
	vocabulary: AddressVocabulary,
): AddressLink {
	const listeners: ((hash: string) => void)[] = [];
	const start = store.getState();
	let foreign: Address["foreign"] = [];
	/** The codes of the trays that this page has had: an address that holds one of them is an older one of its own. */
	const ownTrays = new Set<string>();

	const address = () => toAddress(store.getState(), start, foreign, vocabulary);
	function record(): string {
		const now = address();
		ownTrays.add(serializeTray(now.tray));
		return serializeAddress(now, vocabulary);
	}
	const tell = (hash: string) => {
		for (const listener of listeners) listener(hash);
	};

	function read(hash: string): void {
		const { address, faults } = parseAddress(hash, vocabulary);
		foreign = address.foreign;
		// What was said of the address before is about another.
		notices.set("lesson", []);
		const links: Notice[] = faults.map((fault) => noticeText[fault]);
		const now = store.getState();
		const { tray } = address;
		const another = tray.length > 0 && !ownTrays.has(serializeTray(tray));
		// What the reader keeps is nowhere but here: no link takes it away unasked.
		if (another && now.tray.length > 0)
			links.push({
				text: noticeText["other-tray"],
				action: {
					label: noticeText.openTray,
					run() {
						store.dispatch({ type: "tray", tray });
						notices.set("link", []);
					},
				},
			});
		notices.set("link", links);
		const state = toState(address, start, now, vocabulary);
		store.dispatch({
			type: "address",
			state: another && now.tray.length === 0 ? { ...state, tray } : state,
		});
		tell(record());
	}

	store.subscribe((action) => {
		if (action.type === "address" || (action.type === "move" && !action.byUser)) return;
		const hash = record();
		if (PUSHES.has(action.type)) {
			// What was wrong with the link that led here is no longer on the screen.
			notices.set("link", []);
			writer.push(hash);
		} else if (SETS.has(action.type)) writer.set(hash);
		else if (KEEPS.has(action.type)) writer.keep(hash);
		else writer.replace(hash);
		tell(hash);
	});
	writer.listen(read);
	if (writer.read() !== "") read(writer.read());
	return {
		// Whoever is given the link does the exercise, not what somebody did of it.
		present(closed = false) {
			const { lesson } = store.getState();
			const now = { ...address(), lesson, attempt: "" };
			return serializeAddress(closed ? { ...now, selected: null } : now, vocabulary);
		},
		goTo(hash) {
			read(hash);
			writer.replace(record());
		},
		onHash(listener) {
			listeners.push(listener);
		},
	};
}
