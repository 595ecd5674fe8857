import { handoutText } from "../../i18n/handout-text.ts";
import { accountsDiffer } from "../../model/account.ts";
import { type DateLook, dateLook } from "../../model/axis/bar-shape.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";

const LOOKS: readonly DateLook[] = ["stated", "carried-over", "announced", "imprecise", "open", "every"];

/** What the bars on a sheet mean: only those that are on it, as paper is dear. */
export function SignsKey(props: {
	events: readonly HistoricalEvent[];
	/** Whether there is an axis, which marks where other reports differ. */
	lozenges: boolean;
}) {
	const { events, lozenges } = props;
	const looks = new Set(events.map(({ date }) => dateLook(date)));
	const signs = [
		...LOOKS.filter((look) => looks.has(look)),
		...(lozenges && events.some(accountsDiffer) ? (["differs"] as const) : []),
	];
	return <p className="handout-note">{signs.map((sign) => handoutText.signs[sign]).join(" ")}</p>;
}
