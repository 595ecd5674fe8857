import { useId, useRef, useState } from "react";
import { resultsText } from "../../i18n/results-text.ts";
import type { EventOrder } from "../../model/event-order.ts";
import type { ResultGroup } from "../../model/results/class-results.ts";
import { commonestConfusion, type HeatRow, heatMap } from "../../model/results/heat-map.ts";
import { scoreAnswer } from "../../model/results/score-answer.ts";
import { ModalDialog } from "../../ui/modal-dialog.tsx";
import { FitWall } from "./fit-wall.tsx";
import { HeatTable } from "./heat-table.tsx";

function commonestWords(rows: readonly HeatRow[], titleOf: (id: string) => string): string {
	const row = commonestConfusion(rows);
	if (!row?.confusion) return resultsText.allRight;
	const { confusion } = row;
	return resultsText.commonest(
		titleOf(row.id),
		confusion,
		"other" in confusion ? titleOf(confusion.other) : "",
	);
}

/** The results of one exercise: who answered, and how the class did with each event, which the wall can show. */
export function GroupResults(props: {
	group: ResultGroup;
	order: Pick<EventOrder, "before">;
	titleOf: (id: string) => string;
	/** Told the code of the result to remove. */
	onRemove: (code: string, name: string) => void;
}) {
	const { group, order, titleOf, onRemove } = props;
	const { lesson, kind, rows } = group;
	const id = useId();
	const opener = useRef<HTMLButtonElement>(null);
	const [wall, setWall] = useState(false);
	const scores = rows.map(({ result }) => scoreAnswer(result.answer, order));
	const heat = heatMap(lesson.ids, scores);
	const heading = resultsText.group(lesson.title, resultsText.exercise(kind));
	const columns = resultsText.columns;
	const scored = heat.some(({ of }) => of > 0);
	return (
		<section className="results-group" aria-labelledby={`${id}-heading`}>
			<h3 id={`${id}-heading`}>
				{heading} <span className="note">{resultsText.count(rows.length)}</span>
			</h3>
			<h4>{resultsText.map}</h4>
			<p className="note">{resultsText.mapAbout[kind]}</p>
			<HeatTable label={resultsText.map} rows={heat} titleOf={titleOf} confusions />
			{scored && <p>{commonestWords(heat, titleOf)}</p>}
			<button
				ref={opener}
				type="button"
				className="button"
				aria-label={resultsText.wallNamed(heading)}
				onClick={() => setWall(true)}
			>
				{resultsText.wall}
			</button>
			<ModalDialog
				open={wall}
				onClose={() => {
					setWall(false);
					opener.current?.focus();
				}}
				heading={resultsText.wallHeading(heading, rows.length)}
				name="results-wall"
			>
				<FitWall />
				<HeatTable label={resultsText.map} rows={heat} titleOf={titleOf} confusions={false} />
				{scored && <p>{commonestWords(heat, titleOf)}</p>}
			</ModalDialog>
			<h4>{resultsText.list}</h4>
			<table className="results-list" aria-label={resultsText.list}>
				<thead>
					<tr>
						<th scope="col">{columns.name}</th>
						<th scope="col">{columns.score}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{rows.map(({ result, turn, again }, at) => {
						const name = resultsText.turn(result.name, turn);
						const { right = 0, of = 0 } = scores[at] ?? {};
						const notes = [
							...(again ? [resultsText.again] : []),
							...(turn > 1 ? [resultsText.sameName] : []),
						];
						return (
							<tr key={result.code}>
								<th scope="row">
									<bdi>{result.name}</bdi>
									{turn > 1 && ` (${turn})`}
									{notes.length > 0 && <p className="note">{notes.join(". ")}</p>}
								</th>
								<td>{resultsText.score(kind, right, of)}</td>
								<td>
									<button
										type="button"
										className="text-button"
										aria-label={resultsText.removeNamed(name)}
										onClick={() => onRemove(result.code, name)}
									>
										{resultsText.remove}
									</button>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
