import { content as real } from "virtual:timeline-content";
import { type RenderResult, render } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import type { HistoricalEvent } from "../../src/model/historical-event.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { ContentProvider } from "../../src/ui/content-context.tsx";
import { loadSearch } from "../../src/ui/use-search.ts";

// Whoever searches has it already.
await loadSearch();

/** Renders what needs the content, in StrictMode. */
export function renderWithContent(children: ReactNode, content: TimelineContent = real): RenderResult {
	return render(children, {
		wrapper: ({ children: inner }) => (
			<StrictMode>
				<ContentProvider content={content}>{inner}</ContentProvider>
			</StrictMode>
		),
	});
}

/** An event of the content; throws for an unknown id. */
export function eventOf(id: string, content: TimelineContent = real): HistoricalEvent {
	const event = content.events.find((other) => other.id === id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}
