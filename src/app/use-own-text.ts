import { useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { VIEW_TRAITS, type View } from "../state/view-state.ts";
import { bringOwnText, takeOwnText } from "./own-text.ts";

/**
 * The text that the server sends below the stage is for readers without script, and for paper. Where a view writes the same text
 * itself, it goes, and where the timeline is printed, it is there again. True while that is so: it is then to be narrowed to what is shown.
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
	useLayoutEffect(() => {
		document.documentElement.dataset.view = view;
		if (VIEW_TRAITS[view].stage) bringOwnText(document);
		else takeOwnText(document);
	}, [view]);
	return printing && view === "explore";
}
