import { useEffect } from "react";

/** Gives the document another title while it is printed: browsers print it at the top of a page, and name files by it. */
export function usePrintTitle(title: string): void {
	useEffect(() => {
		let before: string | null = null;
		function print() {
			before = document.title;
			document.title = title;
		}
		function back() {
			if (before !== null) document.title = before;
			before = null;
		}
		addEventListener("beforeprint", print);
		addEventListener("afterprint", back);
		return () => {
			back();
			removeEventListener("beforeprint", print);
			removeEventListener("afterprint", back);
		};
	}, [title]);
}
