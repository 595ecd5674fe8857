import type { SourceQuote } from "./historical-event.ts";

/** What the source's editors put into somebody's words: whatever stands there in square brackets, with them, in its order. Elsewhere brackets are the source's own. */
export function editorsWords({ mode, exact }: Pick<SourceQuote, "mode" | "exact">): readonly string[] {
	return mode === "direct" ? (exact.match(/\[[^[\]]*\]/g) ?? []) : [];
}
