import { startTransition } from "react";
import { noticeText } from "../i18n/notice-text.ts";
import { loadAhead } from "../ui/use-loaded.ts";
import { loadSearch } from "../ui/use-search.ts";
import { sharePlace } from "../url/share-place.ts";
import { App } from "./app.tsx";
import { readContent } from "./content.ts";
import type * as Embed from "./embed.ts";
import type { HostLink } from "./host-link.ts";
import { offerReload } from "./offer-reload.ts";
import type * as ReactDom from "./react-dom.ts";
import { startScorm } from "./scorm.ts";
import { launchedLesson, launchHash } from "./scorm-launch.ts";
import { startOffline } from "./start-offline.ts";
import { startPage } from "./start-page.ts";
import { isTextView, loadTextViews } from "./use-text-views.ts";

/** True where a browser's translator has put its elements into the page as the server sent it: then it is none that React knows. */
function isTranslated(root: HTMLElement): boolean {
	return root.querySelector("font") !== null;
}

/**
 * Brings the prerendered page in `root` to life. Where it is in somebody else's page, the embed takes its place, and where it was
 * translated, the page anew: translators go on there.
 */
export async function startApp(
	root: HTMLElement,
	{ createRoot, hydrateRoot }: typeof ReactDom,
	embed: typeof Embed | null,
): Promise<void> {
	const { store, notices, options, address, cooperative } = startPage();
	const { letterKeys } = options;
	const content = await readContent(document);
	// What the address asks for is there at the first look, as far as it comes: until then the page's own text is.
	const { view, filter } = store.getState();
	if (!embed && isTextView(view)) await loadAhead(loadTextViews).catch(() => undefined);
	if (filter.query !== "") await loadSearch().catch(() => undefined);
	const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
	const oneFile = import.meta.env.MODE === "one-file";
	const sharing = {
		place: sharePlace(location, canonical?.href ?? null, oneFile),
		oneFile,
		hash: address.present,
	};
	const reload = { label: noticeText.reload, run: () => location.reload() };
	offerReload(window, () => notices.set("stuck", [{ text: noticeText.stuck, action: reload }]));
	let host: HostLink | null = null;
	if (embed) {
		host = embed.linkHost(window, content, store, (message) => {
			if (message.type === "csto-timeline:goto") address.goTo(message.hash);
			else store.dispatch({ type: "theme", theme: message.theme === "auto" ? null : message.theme });
		});
		if (host) address.onHash(host.sayAddress);
	} else
		startOffline(window, () => notices.set("version", [{ text: noticeText["new-version"], action: reload }]));
	const onHeight = (height: number) => host?.sayHeight(height);
	// The build leaves out all of it where it is not the one file's.
	const packed = import.meta.env.MODE === "one-file" ? launchedLesson(launchHash(document)) : null;
	const onProgress =
		import.meta.env.MODE === "one-file" && packed !== null
			? startScorm(window, store, notices, packed)
			: null;
	const app = (
		<App
			content={content}
			store={store}
			noticeSource={notices}
			options={{
				letterKeys,
				embed: embed?.EmbedMode ?? null,
				cooperative,
				sharing,
				onHeight,
				...(onProgress && { onProgress }),
			}}
		/>
	);
	// In a transition the work is cut into slices, so that it never blocks a reader who scrolls already.
	startTransition(() => {
		if (embed || isTranslated(root)) createRoot(root).render(app);
		else hydrateRoot(root, app);
	});
}
