import { resultsText } from "../../i18n/results-text.ts";
import type { HeatRow } from "../../model/results/heat-map.ts";

/** Of five, the step on which a share's colour is. */
const stepOf = (right: number, of: number) => Math.min(Math.floor((5 * right) / of), 4);

/** How many were right, by event: a number, a bar as long as its share, and a colour. */
export function HeatTable(props: {
	/** What it is of. */
	label: string;
	rows: readonly HeatRow[];
	titleOf: (id: string) => string;
	/** Whether it says of each event what was most often wrong. */
	confusions: boolean;
}) {
	const { label, rows, titleOf, confusions } = props;
	const columns = resultsText.mapColumns;
	return (
		<table className="heat-table" aria-label={label}>
			<thead>
				<tr>
					<th scope="col">{columns.event}</th>
					<th scope="col">{columns.right}</th>
					{confusions && <th scope="col">{columns.confusion}</th>}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, right, of, confusion }) => (
					<tr key={id}>
						<th scope="row">{titleOf(id)}</th>
						{of === 0 ? (
							<td className="note">{resultsText.notScored}</td>
						) : (
							<td>
								<span
									className="heat-share"
									data-step={stepOf(right, of)}
									style={{ backgroundSize: `${(100 * right) / of}% 100%` }}
								>
									{resultsText.share(right, of)} <span>{resultsText.percent(right, of)}</span>
								</span>
							</td>
						)}
						{confusions && (
							<td>
								{confusion &&
									resultsText.confusion(confusion, "other" in confusion ? titleOf(confusion.other) : "")}
							</td>
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}
