import { useMemo } from "react";
import { searchText } from "../../i18n/search-text.ts";
import { buildWordList, nearWords } from "../../model/search/near-words.ts";
import { buildSearchIndex } from "../../model/search/search.ts";
import { useContent } from "../content-context.tsx";

/** What is near to a query that finds nothing. */
export function NearWords(props: { query: string; onQuery: (text: string) => void }) {
	const { query, onQuery } = props;
	const { content } = useContent();
	const known = useMemo(
		() => ({ words: buildWordList(content), index: buildSearchIndex(content) }),
		[content],
	);
	const near = useMemo(() => nearWords(known.words, known.index, query), [known, query]);
	if (near.length === 0) return null;
	return (
		<p className="near-words">
			{searchText.near}
			{near.map((word) => (
				<button
					key={word}
					type="button"
					className="button"
					aria-label={searchText.nearName(word)}
					onClick={() => onQuery(word)}
				>
					{word}
				</button>
			))}
		</p>
	);
}
