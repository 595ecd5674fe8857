import { Fragment, type ReactNode } from "react";
import { checkText } from "../../i18n/check-text.ts";
import type { Passage } from "../../model/check/passage.ts";
import { wellFormed } from "../../model/well-formed.ts";

/** UTF-16 code units of a stretch beyond which its middle is not shown: a page of a million letters takes seconds to lay out. */
const LONGEST = 2000;

/** A stretch of the text; only its two ends where it is long. */
export function Stretch({ text }: { text: string }): ReactNode {
	if (text.length <= LONGEST) return text;
	const half = LONGEST / 4;
	return (
		<>
			{wellFormed(text.slice(0, half))}
			<i className="check-skipped">{checkText.skipped(text.length - 2 * half)}</i>
			{wellFormed(text.slice(-half))}
		</>
	);
}

/** What a passage is called. */
export function passageName(passage: Passage): string {
	return passage.kind === "unmarked" ? checkText.unmarked : checkText.nameOf(passage);
}

/** A passage within the text, with what is altered in it; behind it, and the mark that closes it, what it is, which leads to its note. */
export function PassageMark(props: { passage: Passage; text: string; closing: string; number: number }) {
	const { passage, text, closing, number } = props;
	let last = passage.start;
	return (
		<>
			<span className="check-passage" data-verdict={passage.verdict} data-kind={passage.kind}>
				{passage.changes.map(({ kind, start, end }, index) => {
					const before = text.slice(last, start);
					last = end;
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: the changes of a passage never change
						<Fragment key={index}>
							<Stretch text={before} />
							<ins data-change={kind}>
								<Stretch text={text.slice(start, end)} />
							</ins>
						</Fragment>
					);
				})}
				<Stretch text={text.slice(last, passage.end)} />
			</span>
			{closing}
			<button
				type="button"
				id={`check-passage-${number}`}
				className="check-label"
				aria-label={checkText.toNote(number, passageName(passage))}
				onClick={() => document.getElementById(`check-note-${number}`)?.focus()}
			>
				{number} {passageName(passage)}
			</button>
		</>
	);
}
