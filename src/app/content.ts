import type { TimelineContent } from "../model/timeline-content.ts";
import { readAccounts } from "../ui/evidence/read-accounts.ts";
import { words } from "./words.ts";

/**
 * The whole content, parsed and proven by the build. What other reports say comes with the page's text, once: it is read from there,
 * so this must be asked for while that text still stands in the document.
 */
export function readContent(text: ParentNode): TimelineContent {
	const accounts = readAccounts(text);
	return {
		...words,
		events: words.events.map((event) => ({ ...event, accounts: accounts.get(event.id) ?? [] })),
	};
}
