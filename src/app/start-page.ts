import { EMBED_VIEWS, initialState, VIEWS, type ViewState } from "../state/view-state.ts";
import { createViewStore, type ViewStore } from "../state/view-store.ts";
import { createAddressWriter } from "../url/address-writer.ts";
import { type PageOptions, parsePageOptions } from "../url/page-options.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { createNoticeSource, type NoticeSource } from "./notices.ts";
import { outline } from "./outline.ts";
import { launchHash } from "./scorm-launch.ts";
import { type AddressLink, syncAddress } from "./sync-address.ts";
import { installTrustedTypesPolicy } from "./trusted-types.ts";

/** What the axis and the app, whichever comes first, share. */
export interface StartedPage {
	readonly store: ViewStore;
	readonly notices: NoticeSource;
	readonly options: PageOptions;
	readonly address: AddressLink;
	/** Whether a plain wheel and one finger belong to the page around. */
	readonly cooperative: boolean;
}

/** What is shown where the address says nothing else. */
function startState({ embed, view, lanes, theme, lesson }: PageOptions): ViewState {
	const first = initialState(outline.axis.windows[0]);
	const start = { ...first, lesson, theme: theme === "auto" ? null : theme };
	if (!embed) return start;
	const known = outline.lanes.map(({ id }) => id).filter((id) => lanes.includes(id));
	return {
		...start,
		view: view === "list" ? "list" : "explore",
		filter: { ...first.filter, lanes: known },
	};
}

/** Shows the store's theme, now and whenever it changes; without one the reader's system decides. */
function followTheme(store: ViewStore): void {
	const { dataset } = document.documentElement;
	const show = () => {
		const { theme } = store.getState();
		if (theme === null) delete dataset.theme;
		else dataset.theme = theme;
	};
	store.subscribe(show);
	show();
}

let started: StartedPage | null = null;

/** Installs the page's policy, reads its address and keeps it in step from now on; later calls give the same page. */
export function startPage(): StartedPage {
	if (started) return started;
	installTrustedTypesPolicy(window);
	const options = parsePageOptions(location.search);
	const { embed, gestures } = options;
	const start = startState(options);
	const store = createViewStore(outline.axis.windows[0], start);
	followTheme(store);
	const notices = createNoticeSource();
	const writer = createAddressWriter(window, !embed);
	// A packed lesson begins as if a link had led to it.
	if (import.meta.env.MODE === "one-file" && writer.read() === "") writer.set(launchHash(document));
	const vocabulary = addressVocabulary(outline, start.view, embed ? EMBED_VIEWS : VIEWS);
	const address = syncAddress(store, writer, notices, vocabulary);
	const cooperative = gestures === "cooperative" || (gestures === "auto" && window.top !== window);
	started = { store, notices, options, address, cooperative };
	return started;
}
