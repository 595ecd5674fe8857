import type { EventRelation } from "../model/historical-event.ts";
import { eventText } from "./event-text.ts";

/** What is known of an order, with the publishers that the sentence itself does not name. */
export function relationWords({ says, reports }: EventRelation): string {
	const unnamed = reports.map(({ publisher }) => publisher).filter((publisher) => !says.includes(publisher));
	return unnamed.length === 0 ? says : `${says} ${eventText.narrowedBy} ${unnamed.join(", ")}.`;
}
