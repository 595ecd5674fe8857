import { trayText } from "../../i18n/tray-text.ts";
import { voicesText } from "../../i18n/voices-text.ts";
import { countVoice } from "../../model/voices/voice-count.ts";
import { saysAnything, type VoiceCell, type VoiceRow } from "../../model/voices/voice-table.ts";
import { useContent } from "../../ui/content-context.tsx";
import { DateLine } from "../../ui/date-line.tsx";
import { EventLink } from "../../ui/event-link.tsx";
import { KeepRow } from "../../ui/keep-button.tsx";
import { QuoteActions } from "../../ui/quote-actions.tsx";
import { columnHead } from "./column-heads.ts";
import { VoiceAccount } from "./voice-account.tsx";
import { VoiceWords } from "./voice-words.tsx";

function CellWords({ cell, event }: { cell: VoiceCell } & Pick<VoiceRow, "event">) {
	return (
		<>
			{cell.groups.map((group) => (
				<VoiceWords
					key={`${group.mode} ${group.occasion}`}
					group={group}
					event={event}
					actions={({ quote }) => <QuoteActions quote={quote} />}
				/>
			))}
			{cell.accounts.map((account) => (
				<VoiceAccount key={account.id} account={account}>
					<div className="quote-actions">
						<KeepRow id={account.id} what={trayText.account(account.voice)} />
					</div>
				</VoiceAccount>
			))}
		</>
	);
}

/** Written out, for some browsers forget what a table is where the style sheet lays it out as a grid; spread, for a linter takes them for redundant. */
const ROLES = {
	table: { role: "table" },
	rowgroup: { role: "rowgroup" },
	row: { role: "row" },
	columnheader: { role: "columnheader" },
	rowheader: { role: "rowheader" },
	cell: { role: "cell" },
} as const;

/** The voices side by side. `shown` is the one whose column a narrow screen has room for. */
export function VoicesTable(props: { voices: readonly string[]; rows: readonly VoiceRow[]; shown: string }) {
	const { voices, rows, shown } = props;
	const index = useContent();
	const { shares } = index.content;
	const heads = voices.map((voice) => ({ voice, ...columnHead(voice, index) }));
	const off = (voice: string) => (voice === shown ? undefined : "");
	return (
		<table {...ROLES.table} className="voices-table" data-columns={voices.length}>
			<caption className="visually-hidden">{voicesText.caption(heads.map(({ name }) => name))}</caption>
			<thead {...ROLES.rowgroup}>
				<tr {...ROLES.row}>
					<th {...ROLES.columnheader} scope="col" className="voices-event">
						{voicesText.event}
					</th>
					{heads.map(({ voice, name, role }) => (
						<th key={voice} {...ROLES.columnheader} scope="col" data-off={off(voice)}>
							{/* Paragraphs: between parts of a line some screen readers make no pause. */}
							<p className="voice-name">{name}</p>
							{role !== "" && <p className="voice-role">{role}</p>}
						</th>
					))}
				</tr>
			</thead>
			<tbody {...ROLES.rowgroup}>
				<tr {...ROLES.row} className="voices-counts">
					<th {...ROLES.rowheader} scope="row" className="voices-event">
						{voicesText.counted}
					</th>
					{voices.map((voice) => (
						<td key={voice} {...ROLES.cell} data-off={off(voice)}>
							{voicesText.counts(countVoice(voice, rows, shares)).map((line) => (
								<p key={line}>{line}</p>
							))}
						</td>
					))}
				</tr>
				{rows.map(({ event, cells }) => (
					<tr
						key={event.id}
						{...ROLES.row}
						data-lane={event.lane}
						data-event={event.id}
						data-off={cells.some((cell) => cell.voice === shown && saysAnything(cell)) ? undefined : ""}
					>
						<th {...ROLES.rowheader} scope="row" className="voices-event">
							<EventLink id={event.id}>{event.title}</EventLink>
							<DateLine date={event.date} />
						</th>
						{cells.map((cell) => (
							<td key={cell.voice} {...ROLES.cell} data-off={off(cell.voice)}>
								<CellWords cell={cell} event={event} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
