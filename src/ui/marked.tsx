import { markMatches } from "../model/search/search.ts";

/** A text with the query's words marked in it. */
export function Marked({ text, query }: { text: string; query: string }) {
	if (query === "") return text;
	let offset = 0;
	return markMatches(text, query).map((piece) => {
		const key = offset;
		offset += piece.text.length;
		return piece.match ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
	});
}
