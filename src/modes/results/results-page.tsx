import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { practiceText } from "../../i18n/practice-text.ts";
import { resultsText } from "../../i18n/results-text.ts";
import { saveText } from "../../i18n/save-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { groupResults } from "../../model/results/class-results.ts";
import { readCodes } from "../../model/results/read-codes.ts";
import type { PupilResult, ResultLesson } from "../../model/results/result-code.ts";
import { resultsCsv } from "../../model/results/results-csv.ts";
import { scoreAnswer } from "../../model/results/score-answer.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Pick } from "../../ui/form/pick.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useOrder } from "../../ui/teach/use-order.ts";
import { AddCodes, type Added } from "./add-codes.tsx";
import { GroupResults } from "./group-results.tsx";
import type { LoadDecoder } from "./qr-reader.ts";
import { collected, useCollected } from "./use-collected.ts";

/** Stands for no choice of a lesson; no event's id is empty. */
const ANY = "";
const keyOf = ({ ids }: ResultLesson) => ids.join();

/** What codes can be of: the open lesson, those that ship, all events; each row of events once. */
function useLessons({ lesson, code, teaching }: TeachingProps): readonly ResultLesson[] {
	const { content } = useContent();
	const ids = lessonEvents(lesson).map(({ id }) => id);
	const total = content.events.length;
	const lessons = [
		{ title: code === null ? practiceText.all(ids.length, total) : lesson.title, ids },
		...teaching.lessons.map((ready) => ({
			title: ready.lesson.title,
			ids: lessonEvents(ready.lesson).map(({ id }) => id),
		})),
		{ title: practiceText.all(total, total), ids: content.events.map(({ id }) => id) },
	];
	return lessons.filter(
		(one, at) => one.ids.length > 0 && lessons.findIndex((other) => keyOf(other) === keyOf(one)) === at,
	);
}

/** Collects the codes of a class, lists who answered, and shows how it did with each event. */
export function ResultsPage(props: TeachingProps & { loadDecoder: LoadDecoder }) {
	const { event: events } = useContent();
	const { order } = useOrder();
	const announce = useAnnounce();
	const { rows, undo, saved } = useCollected();
	const lessons = useLessons(props);
	const [first] = lessons;
	const [key, setKey] = useState(props.code === null || !first ? ANY : keyOf(first));
	const undoButton = useRef<HTMLButtonElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const groups = groupResults(rows);
	const titleOf = (id: string) => events.get(id)?.title ?? id;

	function scoreWords({ answer }: PupilResult): string {
		const { right, of } = scoreAnswer(answer, order);
		return resultsText.score(answer.kind, right, of);
	}
	function add(text: string): Added {
		const chosen = lessons.find((lesson) => keyOf(lesson) === key) ?? null;
		const { results, refused } = readCodes(text, lessons, chosen);
		const again = collected.add(results);
		const count = collected.get().rows.length;
		const [only] = results;
		let said = results.length === 0 ? "" : resultsText.added(results.length - again, again, refused.length);
		if (only && results.length === 1 && refused.length === 0)
			said =
				again > 0 ? resultsText.there(only.name) : resultsText.addedOne(only.name, scoreWords(only), count);
		return { said, refused };
	}
	/** The button that was pressed goes with what it removes. */
	function remove(code: string | null, said: string) {
		flushSync(() => collected.remove(code));
		announce(said);
		undoButton.current?.focus();
	}
	function save() {
		const csv = resultsCsv(groups, order, {
			columns: resultsText.csv.columns,
			name: resultsText.turn,
			exercise: resultsText.exercise,
			verdict: (verdict) => resultsText.csv.verdicts[verdict],
			event: titleOf,
		});
		saveFile(resultsText.fileName, "text/csv", csv);
		collected.markSaved();
		announce(resultsText.saved);
	}

	return (
		<div className="results-columns">
			<div>
				<Pick
					label={resultsText.lesson}
					options={[
						[ANY, resultsText.asCodesSay] as const,
						...lessons.map((lesson) => [keyOf(lesson), lesson.title] as const),
					]}
					value={key}
					onChange={setKey}
				/>
				<AddCodes loadDecoder={props.loadDecoder} onCodes={add} />
			</div>
			<div>
				<div className="results-tools">
					<h3 ref={heading} tabIndex={-1}>
						{rows.length === 0 ? resultsText.none : resultsText.collected(rows.length)}
					</h3>
					{undo && (
						<button
							ref={undoButton}
							type="button"
							className="button"
							onClick={() => {
								flushSync(collected.undo);
								announce(resultsText.undone);
								heading.current?.focus();
							}}
						>
							{resultsText.undo}
						</button>
					)}
					{rows.length > 0 && (
						<>
							<button type="button" className="button is-main" onClick={save}>
								{resultsText.save}
							</button>
							<button type="button" className="button" onClick={() => remove(null, resultsText.removedAll)}>
								{resultsText.removeAll}
							</button>
						</>
					)}
				</div>
				{rows.length > 0 && <p className="note">{saved ? resultsText.saved : resultsText.unsaved}</p>}
				{rows.length > 0 && window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
				{groups.map((group) => (
					<GroupResults
						key={group.key}
						group={group}
						order={order}
						titleOf={titleOf}
						onRemove={(code, name) => remove(code, resultsText.removed(name))}
					/>
				))}
			</div>
		</div>
	);
}
