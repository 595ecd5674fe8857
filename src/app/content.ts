import type { TimelineContent } from "../model/timeline-content.ts";
import { readAccounts } from "../ui/evidence/read-accounts.ts";
import { nextTask } from "./next-task.ts";
import { loadWords } from "./words.ts";

/**
 * The whole content, parsed and proven by the build. What the page's text says already is read from there, so this must be asked for while
 * that text still stands in the document.
 */
export async function readContent(page: ParentNode): Promise<TimelineContent> {
	const accounts = readAccounts(page);
	await nextTask();
	const words = await loadWords(page);
	await nextTask();
	return {
		...words,
		events: words.events.map((event) => ({ ...event, accounts: accounts.get(event.id) ?? [] })),
	};
}
