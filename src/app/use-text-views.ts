import type { View } from "../state/view-state.ts";
import { useViewStore } from "../state/view-store-context.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { loadSearch } from "../ui/use-search.ts";
import type * as TextViews from "./text-views.ts";

/** Brings the code of the views that are text, and the search in them. */
export async function loadTextViews(): Promise<typeof TextViews> {
	const views = await import("./text-views.ts");
	// It has come with them.
	await loadSearch();
	return views;
}

/** True for the views that are text. */
export function isTextView(view: View): boolean {
	return view === "list" || view === "about";
}

/** The views that are text, `null` until one of them was asked for and is there. Where it does not come, `onFailure` is told and the timeline is shown. */
export function useTextViews(
	view: View,
	onFailure: () => void,
): { readonly views: typeof TextViews | null; readonly missing: boolean } {
	const store = useViewStore();
	const wanted = isTextView(view);
	const views = useLoaded(wanted, loadTextViews, () => {
		onFailure();
		store.dispatch({ type: "view", view: "explore" });
	});
	return { views, missing: wanted && views === null };
}
