import { handoutText } from "../../i18n/handout-text.ts";
import { printedWindows } from "../../model/lesson/handout-axis.ts";
import type { SheetEntry } from "../../model/lesson/sheet-entries.ts";
import { entryQuestions } from "../../model/lesson/sheet-questions.ts";
import { passageText, placeWords } from "../../model/lesson/sheet-words.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { useContent } from "../../ui/content-context.tsx";
import { HandoutAxis } from "./handout-axis.tsx";
import { HandoutWords } from "./handout-words.tsx";
import { MixedKey } from "./mixed-key.tsx";
import { OrderNote } from "./order-note.tsx";
import { SheetEntryItem } from "./sheet-entry.tsx";
import type { SheetLook } from "./sheet-look.ts";
import { SheetQuestionItem } from "./sheet-question.tsx";
import { SheetTask } from "./sheet-task.tsx";
import { SignsKey } from "./signs-key.tsx";

/** What is on a sheet below its head: the task or the axis, the events with their words and questions, the terms. */
export function HandoutSheet(props: {
	look: SheetLook;
	/** In the order in which they are printed. */
	entries: readonly SheetEntry[];
	teaching: Teaching;
}) {
	const { look, entries, teaching } = props;
	const { data, variant, dated, asked } = look;
	const { content } = useContent();
	const [home] = content.axis.windows;
	// On the axis the numbers are the lesson's.
	const events = data.entries.flatMap((entry) => entry.events.map(({ event }) => event));
	const cites = (ids: readonly string[]) => ids.flatMap((id) => data.passages.get(id) ?? []);
	const blocks = entries.map((entry) => {
		const marks = entry.events.map(({ event, number }) =>
			variant === "mixed" ? (data.letters.get(event.id) ?? "") : String(number),
		);
		const questions = entryQuestions(entry, teaching).filter(({ key }) => asked.has(key));
		return {
			entry,
			mark: handoutText.together(marks),
			leading: entry.quotes,
			questions: questions.map((question) => ({ ...question, cites: cites(question.cites) })),
			asked: questions,
		};
	});
	const onWhole = data.onWhole
		.filter(({ key }) => asked.has(key))
		.map((question, index) => ({
			mark: handoutText.questionMark(index + 1),
			leading: [],
			questions: [{ key: question.key, cites: cites(question.cites) }],
			question,
		}));
	const words = placeWords([...blocks, ...onWhole]);
	// A single day is nothing to draw, and what is put in order has its place there.
	const axis = variant !== "mixed" && !data.oneDay;
	const windows = axis
		? printedWindows(
				events.map(({ date }) => date),
				home,
			)
		: [];
	return (
		<>
			{!dated && <SheetTask look={look} />}
			{windows.map((window, index) => (
				<HandoutAxis
					key={window.start}
					window={window}
					events={dated ? events : []}
					labelled={windows.length > 1}
					label={
						index === 0
							? handoutText.axisWhole
							: dated
								? handoutText.axisEnlarged(home.name)
								: handoutText.axisPart
					}
				/>
			))}
			{dated && <SignsKey events={events} lozenges={axis} />}
			{dated && <OrderNote ids={data.ids} />}
			{variant === "key" && <MixedKey data={data} />}
			<ol className="handout-events">
				{blocks.map((block) => (
					<SheetEntryItem
						key={block.mark}
						entry={block.entry}
						questions={block.asked}
						block={block}
						words={words}
						plain={teaching.plain}
						look={look}
					/>
				))}
			</ol>
			{onWhole.length > 0 && (
				<section className="handout-whole">
					<h3>{handoutText.lessonQuestions}</h3>
					<ul className="handout-questions">
						{onWhole.map(({ mark, question }) => (
							<SheetQuestionItem
								key={question.key}
								question={question}
								mark={mark}
								words={words}
								look={look}
							/>
						))}
					</ul>
				</section>
			)}
			{/* On a worksheet it would tell what is asked for. */}
			{variant === "handout" && (
				<HandoutWords
					texts={[...blocks, ...onWhole].flatMap((block) => [
						...("entry" in block ? block.entry.events.map(({ event }) => event.title) : []),
						...block.leading.map(({ exact }) => exact),
						...("asked" in block ? block.asked : [block.question]).map(({ text }) => text),
						...block.questions.flatMap((question) => question.cites.map(passageText)),
					])}
				/>
			)}
		</>
	);
}
