import { aboutText } from "../../i18n/about-text.ts";
import type { CoverageRun } from "../../model/timeline-content.ts";
import { useContent } from "../content-context.tsx";
import { EventLink } from "../event-link.tsx";

/** What a run is, in words: the events that quote it, or why none does. */
function RunText({ run }: { run: CoverageRun }) {
	const { event } = useContent();
	if (run.events.length === 0)
		return (
			<>
				<b>{aboutText.notQuoted}</b>. {run.reason}
			</>
		);
	return run.events.map((id, index) => (
		<span key={id}>
			{index > 0 && ", "}
			<EventLink id={id}>{event.get(id)?.shortTitle}</EventLink>
		</span>
	));
}

/** The article as a strip, from its first word to its last: what of it is quoted, by which event, and what is not, and why. */
export function Coverage({ coverage }: { coverage: readonly CoverageRun[] }) {
	const { event } = useContent();
	const all = coverage.at(-1)?.to ?? 0;
	const quoted = coverage.reduce((sum, { from, to, events }) => sum + (events.length > 0 ? to - from : 0), 0);
	// A single mark between two quotes is seen in the strip, and would only fill the list.
	const listed = coverage.filter(({ events, reason }) => events.length > 0 || reason !== null);
	return (
		<section className="coverage">
			<h3>{aboutText.coverage}</h3>
			<p>{aboutText.coverageNote(Math.round((100 * quoted) / all))}</p>
			{/* As a drawing, for the page's policy allows no style within the HTML. */}
			<svg
				className="coverage-strip"
				viewBox={`0 0 ${all} 1`}
				preserveAspectRatio="none"
				aria-hidden="true"
				focusable="false"
			>
				{coverage.map(({ from, to, events: [id] }) => (
					<rect
						key={from}
						x={from}
						width={to - from}
						height={1}
						{...(id === undefined ? { className: "is-gap" } : { "data-lane": event.get(id)?.lane })}
					/>
				))}
			</svg>
			<details>
				<summary>{aboutText.coverageList}</summary>
				<dl>
					{listed.map((run) => (
						<div key={run.from}>
							<dt>{aboutText.stretch(run.from + 1, run.to)}</dt>
							<dd>
								<RunText run={run} />
							</dd>
						</div>
					))}
				</dl>
			</details>
		</section>
	);
}
