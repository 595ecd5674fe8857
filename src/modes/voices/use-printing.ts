import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is printed, from before it is laid out for paper. */
export function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const paper = matchMedia("print");
		const begin = () => flushSync(() => setPrinting(true));
		const end = () => flushSync(() => setPrinting(false));
		// Not every way to print says so by events.
		const change = () => (paper.matches ? begin() : end());
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		paper.addEventListener("change", change);
		return () => {
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
			paper.removeEventListener("change", change);
		};
	}, []);
	return printing;
}
