import { startTransition } from "react";
import { App } from "./app.tsx";
import { content } from "./content.ts";
import type { hydrateRoot } from "./react-dom.ts";
import { startPage } from "./start-page.ts";

/** Brings the prerendered page in `root` to life. */
export function startApp(root: HTMLElement, hydrate: typeof hydrateRoot): void {
	const { store, notices, letterKeys } = startPage();
	const app = <App content={content} store={store} noticeSource={notices} letterKeys={letterKeys} />;
	// In a transition hydration is cut into slices, so that it never blocks a reader who scrolls already.
	startTransition(() => {
		hydrate(root, app);
	});
}
