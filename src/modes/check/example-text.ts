import { checkText } from "../../i18n/check-text.ts";
import type { TimelineContent } from "../../model/timeline-content.ts";

/** Words of a quote that make an example: enough for the fingerprint, few enough to be seen at once. */
const [FEWEST, MOST] = [10, 30];

/** A text to try the check with: a quote to the letter, one with a word changed, and one that is invented. */
export function exampleText({ events, people }: TimelineContent): string {
	const quotes = events
		.flatMap((event) => event.quotes)
		.filter(({ mode, exact }) => {
			const words = exact.split(" ").length;
			return (
				mode === "direct" && exact.endsWith(".") && words >= FEWEST && words <= MOST && !/["“”]/.test(exact)
			);
		});
	const [first, second = first] = quotes;
	if (!first || !second) return "";
	const name = (id: string | null) => people.find((person) => person.id === id)?.name ?? "";
	const altered = second.exact
		.split(" ")
		.toSpliced(FEWEST / 2, 1, checkText.sampleWord)
		.join(" ");
	return checkText.sample(name(first.speaker), first.exact, name(second.speaker), altered);
}
