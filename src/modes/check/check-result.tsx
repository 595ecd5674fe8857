import { memo, useState } from "react";
import { checkText } from "../../i18n/check-text.ts";
import type { ArticleIndex } from "../../model/check/article-index.ts";
import type { CheckedText } from "../../model/check/check-text.ts";
import { PassageMark, Stretch } from "./passage-mark.tsx";
import { PassageNote } from "./passage-note.tsx";

/** Passages that are shown at first, and each time the reader asks for more. */
const PAGE = 50;

/** The mark that closes a quotation, with the space that some languages put before it: what a passage is stands after it. */
function closingMark(text: string, end: number): string {
	return /^\s?["'\p{Pi}\p{Pf}」』]/u.exec(text.slice(end, end + 2))?.[0] ?? "";
}

/** The text with its passages marked, and a note to each. */
export const CheckResult = memo(function CheckResult(props: { checked: CheckedText; index: ArticleIndex }) {
	const { checked, index } = props;
	const { text, passages } = checked;
	const [limit, setLimit] = useState(PAGE);
	const shown = passages.slice(0, limit);
	const rest = passages.length - shown.length;
	let last = 0;
	return (
		<div className="check-result">
			<section aria-labelledby="check-result-heading">
				<h3 id="check-result-heading">{checkText.result}</h3>
				<div className="check-text">
					{shown.map((passage, at) => {
						const before = text.slice(last, passage.start);
						const closing = passage.kind === "quotation" ? closingMark(text, passage.end) : "";
						last = passage.end + closing.length;
						return (
							<span key={passage.start}>
								<Stretch text={before} />
								<PassageMark passage={passage} text={text} closing={closing} number={at + 1} />
							</span>
						);
					})}
					<Stretch text={text.slice(last)} />
				</div>
			</section>
			{shown.length > 0 && (
				<section aria-labelledby="check-notes-heading">
					<h3 id="check-notes-heading">{checkText.notes}</h3>
					<ol className="check-notes">
						{shown.map((passage, at) => (
							<PassageNote key={passage.start} passage={passage} text={text} number={at + 1} index={index} />
						))}
					</ol>
					{rest > 0 && (
						<button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
							{checkText.more(Math.min(rest, PAGE))}
						</button>
					)}
				</section>
			)}
		</div>
	);
});
