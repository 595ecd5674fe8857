import { withoutDates } from "../../i18n/date-gaps.ts";
import { handoutText } from "../../i18n/handout-text.ts";
import type { SheetEntry } from "../../model/lesson/sheet-entries.ts";
import type { SheetQuestion } from "../../model/lesson/sheet-questions.ts";
import type { PlacedWords, WordsBlock } from "../../model/lesson/sheet-words.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { LeadingWords } from "./leading-words.tsx";
import { SheetEventLine } from "./sheet-event.tsx";
import type { SheetLook } from "./sheet-look.ts";
import { SheetQuestionItem } from "./sheet-question.tsx";

/** An event on paper, or several that one sentence attests. Where dates are asked for, nothing here tells one. */
export function SheetEntryItem(props: {
	entry: SheetEntry;
	questions: readonly SheetQuestion[];
	block: WordsBlock;
	words: PlacedWords;
	plain: Teaching["plain"];
	look: SheetLook;
}) {
	const { entry, questions, block, words, plain, look } = props;
	const titles = new Set(entry.events.map(({ event }) => withoutDates(event.title)));
	/** Nothing on the worksheet tells them apart. */
	const alike = titles.size < entry.events.length && !look.data.oneDay;
	return (
		<li className="handout-entry">
			<div className="handout-head">
				{entry.events.map((one) => (
					<SheetEventLine key={one.event.id} one={one} look={look} />
				))}
				{alike && look.variant === "blank" && <p className="handout-note">{handoutText.anyOrder}</p>}
				{alike && look.variant === "key" && <p className="handout-note">{handoutText.anyOrderRight}</p>}
				{entry.quotes.map((quote) => (
					<LeadingWords
						key={quote.id}
						entry={entry}
						quote={quote}
						dated={look.dated}
						at={words.leadingAt(block, quote)}
					/>
				))}
				{look.plain &&
					entry.events.map(({ event }) => {
						const text = plain[event.id];
						return text === undefined ? null : (
							<p key={event.id} className="handout-plain">
								<b>{handoutText.plainWords}</b> <DatedText text={text} dated={look.dated} />
							</p>
						);
					})}
			</div>
			{questions.length > 0 && (
				<ul className="handout-questions" aria-label={handoutText.questions}>
					{questions.map((question) => (
						<SheetQuestionItem key={question.key} question={question} mark={null} words={words} look={look} />
					))}
				</ul>
			)}
		</li>
	);
}
