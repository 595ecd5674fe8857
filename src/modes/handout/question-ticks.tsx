import { handoutText } from "../../i18n/handout-text.ts";
import { entryQuestions, type SheetQuestion } from "../../model/lesson/sheet-questions.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { Choices } from "../../ui/form/choices.tsx";
import type { SheetData } from "./use-sheet-data.ts";

/** Which questions are printed: a list to tick, by event. */
export function QuestionTicks(props: {
	data: SheetData;
	teaching: Teaching;
	asked: ReadonlySet<string>;
	/** `null` for those that the sheet has by itself. */
	onAsk: (keys: ReadonlySet<string>) => void;
	/** The keys of one question for each entry. */
	each: ReadonlySet<string>;
}) {
	const { data, teaching, asked, onAsk, each } = props;
	const groups: readonly { readonly title: string; readonly questions: readonly SheetQuestion[] }[] = [
		...data.entries.map((entry) => ({
			title: entry.events.map(({ event }) => event.shortTitle).join(", "),
			questions: entryQuestions(entry, teaching),
		})),
		{ title: handoutText.lessonQuestions, questions: data.onWhole },
	].filter(({ questions }) => questions.length > 0);
	const all = groups.flatMap(({ questions }) => questions.map(({ key }) => key));
	return (
		<fieldset className="handout-ticks">
			<legend>{handoutText.ticks(all.filter((key) => asked.has(key)).length, all.length)}</legend>
			<p className="handout-actions">
				{(
					[
						[handoutText.ticksAll, new Set(all)],
						[handoutText.ticksEach, each],
						[handoutText.ticksNone, new Set<string>()],
					] as const
				).map(([words, keys]) => (
					<button key={words} type="button" className="button" onClick={() => onAsk(keys)}>
						{words}
					</button>
				))}
			</p>
			{groups.map(({ title, questions }) => (
				<Choices
					key={title}
					legend={title}
					options={questions.map(({ key, text }) => [key, text || handoutText.compare] as const)}
					chosen={questions.map(({ key }) => key).filter((key) => asked.has(key))}
					onChange={(chosen: readonly string[]) => {
						const others = [...asked].filter((key) => !questions.some((question) => question.key === key));
						onAsk(new Set([...others, ...chosen]));
					}}
				/>
			))}
		</fieldset>
	);
}
