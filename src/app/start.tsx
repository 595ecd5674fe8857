import { content } from "virtual:timeline-content";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { createViewStore } from "../state/view-store.ts";
import { createAddressWriter } from "../url/address-writer.ts";
import { parsePageOptions } from "../url/page-options.ts";
import { addressVocabulary } from "./address-vocabulary.ts";
import { App } from "./app.tsx";
import { createNoticeSource } from "./notices.ts";
import { syncAddress } from "./sync-address.ts";
import { installTrustedTypesPolicy } from "./trusted-types.ts";

/** Brings the prerendered page in `root` to life. */
export function startApp(root: HTMLElement): void {
	installTrustedTypesPolicy(window);
	const { theme, letterKeys } = parsePageOptions(location.search);
	if (theme !== "auto") document.documentElement.dataset.theme = theme;
	const store = createViewStore();
	const notices = createNoticeSource();
	syncAddress(store, createAddressWriter(window), notices, addressVocabulary(content));
	const app = <App content={content} store={store} noticeSource={notices} letterKeys={letterKeys} />;
	// In a transition hydration is cut into slices, so that it never blocks a reader who scrolls already.
	startTransition(() => {
		hydrateRoot(root, app);
	});
}
