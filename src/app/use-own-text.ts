import { useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { VIEW_TRAITS, type View } from "../state/view-state.ts";

/**
 * The text that the server sends below the stage is for readers without script, and for paper. Where a view writes the same text
 * itself, it goes, for nothing may stand in the page twice. True while the timeline is printed, which needs the text as it is filtered now.
 */
export function useOwnText(view: View): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const print = (is: boolean) => () => flushSync(() => setPrinting(is));
		const [begin, end] = [print(true), print(false)];
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		return () => {
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
		};
	}, []);
	const prints = printing && view === "explore";
	const writes = prints || !VIEW_TRAITS[view].stage;
	useLayoutEffect(() => {
		document.documentElement.dataset.view = view;
		if (writes) document.getElementById("text")?.remove();
	}, [view, writes]);
	return prints;
}
