import { useEffect, useState } from "react";
import type { CitationBook } from "../../model/citation.ts";

/** The citations, `null` until they are there, and where they did not come the way to ask again. */
export function useCitations(load: () => Promise<CitationBook>): {
	readonly book: CitationBook | null;
	readonly retry: (() => void) | null;
} {
	const [book, setBook] = useState<CitationBook | null>(null);
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		if (book !== null || failed) return;
		let over = false;
		load().then(
			(loaded) => {
				if (!over) setBook(loaded);
			},
			() => {
				if (!over) setFailed(true);
			},
		);
		return () => {
			over = true;
		};
	}, [load, book, failed]);
	return { book, retry: failed ? () => setFailed(false) : null };
}
