import { handoutText } from "../../i18n/handout-text.ts";
import type { SheetEvent } from "../../model/lesson/sheet-entries.ts";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { SlideTitle } from "../../ui/teach/slide-title.tsx";
import type { SheetLook } from "./sheet-look.ts";

/** An event's title with its date, or with room for what the sheet asks: its date, its place in the order. */
export function SheetEventLine({ one, look }: { one: SheetEvent; look: SheetLook }) {
	const { event, number } = one;
	const { data, dated, variant } = look;
	const { letters, places, kept, oneDay, open } = data;
	const letter = letters.get(event.id) ?? "";
	const place = places.find(({ id }) => id === event.id);
	const keepsDate = variant === "mixed" && kept.has(event.id);
	return (
		<div className="handout-event">
			<h3>
				<span className="handout-mark">{variant === "mixed" ? letter : `${number}.`}</span>{" "}
				<SlideTitle event={event} dated={dated || keepsDate} />
			</h3>
			{variant === "mixed" && (
				<p className="handout-blank is-short">
					{handoutText.place} <span />
				</p>
			)}
			{dated && (
				<p className="handout-date">
					<SlideDate date={event.date} />
				</p>
			)}
			{!dated && !keepsDate && !oneDay && (
				<p className="handout-blank">
					{handoutText.date} <span />
				</p>
			)}
			{variant === "key" && !open && place && (
				<p className="handout-letter">
					{handoutText.letter(letter, handoutText.places(place.first, place.last))}
				</p>
			)}
		</div>
	);
}
