import type { View } from "../state/view-state.ts";
import { useViewFocus } from "./use-view-focus.ts";

/** Gives the focus its place after a change of view; drawn behind the views, whose headings must be there before. */
export function ViewFocus({ view, ready }: { view: View; ready: boolean }) {
	useViewFocus(view, ready);
	return null;
}
