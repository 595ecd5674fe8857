import { startTransition } from "react";
import { App } from "./app.tsx";
import { content } from "./content.ts";
import type * as ReactDom from "./react-dom.ts";
import { startPage } from "./start-page.ts";

/** Brings the prerendered page in `root` to life, or puts the embed in its place. */
export function startApp(root: HTMLElement, { createRoot, hydrateRoot }: typeof ReactDom): void {
	const { store, notices, options, cooperative } = startPage();
	const { letterKeys, embed } = options;
	const app = (
		<App
			content={content}
			store={store}
			noticeSource={notices}
			options={{ letterKeys, embed, cooperative }}
		/>
	);
	// In a transition the work is cut into slices, so that it never blocks a reader who scrolls already.
	startTransition(() => {
		if (embed) createRoot(root).render(app);
		else hydrateRoot(root, app);
	});
}
