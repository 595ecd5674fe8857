import { useSearch } from "./use-search.ts";

/** A text with the query's words marked in it: all of it, or what is from `start` to before `end`, in UTF-16 code units. */
export function Marked(props: { text: string; query: string; start?: number; end?: number }) {
	const { text, query, start = 0, end = text.length } = props;
	const search = useSearch(query !== "");
	if (query === "" || search === null) return text.slice(start, end);
	let next = 0;
	return search.markMatches(text, query).map((piece) => {
		const key = next;
		next += piece.text.length;
		const shown = text.slice(Math.max(key, start), Math.min(next, end));
		if (shown === "") return null;
		return piece.match ? <mark key={key}>{shown}</mark> : <span key={key}>{shown}</span>;
	});
}
