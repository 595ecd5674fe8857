import { printedText } from "../i18n/printed-text.ts";
import { eventAddress } from "../model/event-address.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { PrintedAxis } from "../ui/bar/printed-axis.tsx";
import { useContent } from "../ui/content-context.tsx";
import { EventArticle } from "../ui/event-article.tsx";

/** What an open event is on paper: the axis as it stands around it, and the event whole. `page` is the page's own address. */
export function PrintedEvent({ event, page }: { event: HistoricalEvent; page: string }) {
	const { content } = useContent();
	const window = useViewState((state) => state.window);
	return (
		<div className="print-only">
			<PrintedAxis
				events={content.events}
				lanes={content.lanes}
				window={window}
				selectedId={event.id}
				label={printedText.axis}
			/>
			<p className="note">{printedText.axisKey}</p>
			<div id="events">
				<EventArticle event={event} query="" level={3} />
			</div>
			<p className="note">{printedText.event(eventAddress(page, event.id))}</p>
		</div>
	);
}
