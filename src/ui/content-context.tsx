import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { HistoricalEvent } from "../model/historical-event.ts";
import type { Lane, Person, Place, TimelineContent } from "../model/timeline-content.ts";

/** The content with the look-ups that parts need. */
export interface ContentIndex {
	readonly content: TimelineContent;
	readonly event: ReadonlyMap<string, HistoricalEvent>;
	readonly person: ReadonlyMap<string, Person>;
	readonly place: ReadonlyMap<string, Place>;
	readonly lane: ReadonlyMap<string, Lane>;
}

const Context = createContext<ContentIndex | null>(null);

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Gives the content to what is below. */
export function ContentProvider({ content, children }: { content: TimelineContent; children: ReactNode }) {
	const index = useMemo(
		(): ContentIndex => ({
			content,
			event: byId(content.events),
			person: byId(content.people),
			place: byId(content.places),
			lane: byId(content.lanes),
		}),
		[content],
	);
	return <Context value={index}>{children}</Context>;
}

/** The content; throws outside a provider. */
export function useContent(): ContentIndex {
	const index = useContext(Context);
	if (!index) throw new Error("useContent needs a ContentProvider above it");
	return index;
}
