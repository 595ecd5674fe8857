import { handoutText } from "../../i18n/handout-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import type { Passage } from "../../model/lesson/sheet-words.ts";
import { useContent } from "../../ui/content-context.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";

/** Words that a question is about, with a short word on whose they are. Nothing here tells a date unless `dated`. */
export function CitedWords({ passage, dated }: { passage: Passage; dated: boolean }) {
	const { person } = useContent();
	if (passage.kind === "account")
		return (
			<p className="handout-cited">
				<DatedText text={passage.account.says} dated={dated} />{" "}
				<span className="handout-whose">({handoutText.reported(passage.account.publisher)})</span>
			</p>
		);
	const { quote } = passage;
	const speaker = quote.speaker === null ? undefined : person.get(quote.speaker);
	return (
		<p className={`handout-cited is-${quote.mode}`}>
			<span className="quote-words">
				<DatedText text={quote.exact} dated={dated} />
			</span>{" "}
			<span className="handout-whose">
				({speaker?.name ?? quoteText.article}, {quoteText.modes[quote.mode]})
			</span>
		</p>
	);
}
