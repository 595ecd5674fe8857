import { createViewStore, type ViewStore } from "../state/view-store.ts";
import { createAddressWriter } from "../url/address-writer.ts";
import { parsePageOptions } from "../url/page-options.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { content } from "./content.ts";
import { createNoticeSource, type NoticeSource } from "./notices.ts";
import { syncAddress } from "./sync-address.ts";
import { installTrustedTypesPolicy } from "./trusted-types.ts";

/** What the axis and the app, whichever comes first, share. */
export interface StartedPage {
	readonly store: ViewStore;
	readonly notices: NoticeSource;
	readonly letterKeys: boolean;
}

let started: StartedPage | null = null;

/** Installs the page's policy, reads its address and keeps it in step from now on; later calls give the same page. */
export function startPage(): StartedPage {
	if (started) return started;
	installTrustedTypesPolicy(window);
	const { theme, letterKeys } = parsePageOptions(location.search);
	if (theme !== "auto") document.documentElement.dataset.theme = theme;
	const store = createViewStore();
	const notices = createNoticeSource();
	syncAddress(store, createAddressWriter(window), notices, addressVocabulary(content));
	started = { store, notices, letterKeys };
	return started;
}
