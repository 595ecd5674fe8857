import { useLayoutEffect, useRef } from "react";
import { shortDate } from "../../i18n/short-date.ts";
import { voicesText } from "../../i18n/voices-text.ts";
import { countVoice } from "../../model/voices/voice-count.ts";
import { saysAnything, type VoiceRow } from "../../model/voices/voice-table.ts";
import { useContent } from "../../ui/content-context.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { columnHead } from "./column-heads.ts";
import { fitPaper } from "./fit-paper.ts";
import { VoiceAccount } from "./voice-account.tsx";
import { VoiceWords } from "./voice-words.tsx";

/** What is within the margins of voices-print.css on the less high of the two sizes of paper, in CSS pixels. */
const ROOM = ((11 * 25.4 - 14) / 25.4) * 96;

/**
 * The voices on paper. Each has its column with the events in it, from top to bottom as wide as its words need: two of them fit one
 * sheet, which rows across would not.
 */
export function PrintedVoices({ voices, rows }: { voices: readonly string[]; rows: readonly VoiceRow[] }) {
	const index = useContent();
	const { content } = index;
	const paper = useRef<HTMLElement>(null);
	const columns = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (paper.current && columns.current) fitPaper(paper.current, columns.current, ROOM);
	}, []);
	const heads = voices.map((voice) => columnHead(voice, index));
	const { title, publisher, url } = content.source;
	return (
		<section className="voices-paper" ref={paper}>
			<h2>{voicesText.printed.heading(heads.map(({ name }) => name))}</h2>
			<p>{voicesText.printed.about(content.title)}</p>
			<div className="voices-paper-columns" ref={columns}>
				{voices.map((voice, column) => (
					<section key={voice}>
						<h3>
							{heads[column]?.name}, {heads[column]?.role}
						</h3>
						<p className="voices-paper-counts">
							{voicesText.counts(countVoice(voice, rows, content.shares)).join("; ")}
						</p>
						{rows.map(({ event, cells }, row) => {
							const cell = cells[column];
							if (!cell || !saysAnything(cell)) return null;
							return (
								<div key={event.id} className="voices-paper-event" data-lane={event.lane}>
									<h4>
										{row + 1}. {event.shortTitle} · <DateText parts={shortDate(event.date)} />
									</h4>
									{cell.groups.map((group) => (
										<VoiceWords key={`${group.mode} ${group.occasion}`} group={group} event={event} brief />
									))}
									{cell.accounts.map((account) => (
										<VoiceAccount key={account.id} account={account} />
									))}
								</div>
							);
						})}
					</section>
				))}
			</div>
			<p className="voices-paper-source">{voicesText.printed.source(title, publisher, url)}</p>
		</section>
	);
}
