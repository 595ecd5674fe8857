import { useLayoutEffect } from "react";
import { printText } from "../i18n/print-text.ts";
import { eventAddress } from "../model/event-address.ts";
import { landmarkNumbers } from "../model/landmark-numbers.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { PrintedAxis } from "../ui/bar/printed-axis.tsx";
import { useContent } from "../ui/content-context.tsx";
import { PrintedFilter } from "../ui/printed-filter.tsx";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";
import { bringOwnText, narrowToPaper } from "./own-text.ts";
import "./printed-timeline.css";

/**
 * The timeline on paper: the axis as it is shown, above the page's own text, which is narrowed to the open event or, with nothing open,
 * to the events that the filter lets through. `page` is the address that others are given.
 */
export function PrintedTimeline({ page }: { page: string }) {
	const filter = useViewState((state) => state.filter);
	const selected = useViewState((state) => state.selected);
	const shownNow = useViewState((state) => state.window);
	const { content, event } = useContent();
	const { shown } = useFilteredEvents(filter);
	const open = selected === null ? undefined : event.get(selected);
	// Where nobody else can find it, the address says only whose disk it is on.
	const address = open && !page.startsWith("file:") ? eventAddress(page, open.id) : null;
	const from = open ? printText.from(address, content.source.url) : null;
	const printed = open ? new Set([open.id]) : shown;
	const [home] = content.axis.windows;
	const { min, max } = open?.date ?? { min: null, max: null };
	const isHome = (min === null || min < home.end) && (max === null || max > home.start);
	// While it is printed nothing changes.
	useLayoutEffect(() => {
		const text = bringOwnText(document);
		return text ? narrowToPaper(text, { shown: printed, from }) : undefined;
	});
	return (
		<div className="print-only">
			<PrintedAxis
				events={content.events.filter(({ id }) => shown.has(id) || id === selected)}
				numbers={landmarkNumbers(content.events)}
				lanes={content.lanes}
				window={isHome ? home : shownNow}
				selectedId={selected}
				label={printText.axis}
			/>
			<p className="note">{printText.axisKey}</p>
			{!open && <PrintedFilter filter={filter} shown={shown} />}
		</div>
	);
}
