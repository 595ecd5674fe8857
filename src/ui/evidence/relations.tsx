import { evidenceText } from "../../i18n/evidence-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { relationsOf } from "../../model/relations-of.ts";
import { useContent } from "../content-context.tsx";
import { EventLink } from "../event-link.tsx";
import { ReportLinks } from "./report-links.tsx";
import { StandsOn } from "./summary.tsx";

/** What is known of an event's order to others, with who says so. */
export function Relations({ event, pane = false }: { event: HistoricalEvent; pane?: boolean }) {
	const { content, event: events } = useContent();
	const found = relationsOf(event, content.events);
	return found.map(({ relation, of, other }) => (
		<p key={`${of} ${relation.event}`} className="relation">
			<span className="statement" data-on={(of === event.id && relation.quote) || undefined}>
				{relation.says}
				{of === event.id && relation.quote !== null && (
					<StandsOn event={event} quotes={[relation.quote]} pane={pane} />
				)}
			</span>
			{` ${evidenceText.see} `}
			<EventLink id={other}>{events.get(other)?.shortTitle}</EventLink>.{" "}
			{relation.reports.length > 0 && <ReportLinks reports={relation.reports} />}
		</p>
	));
}
