import { handoutText } from "../../i18n/handout-text.ts";
import type { EventPlaces } from "../../model/lesson/open-order.ts";
import { useContent } from "../../ui/content-context.tsx";
import type { SheetData } from "./use-sheet-data.ts";

/** The key of the mixed sheets: their letters by time, those of open order together. Where there can be no such sheet, says so. */
export function MixedKey({ data }: { data: SheetData }) {
	const { places, pairs, letters, open } = data;
	const { event: events } = useContent();
	if (open) return <p className="handout-note">{handoutText.noOrderKey}</p>;
	const placeOf = ({ first, last }: EventPlaces) => handoutText.places(first, last);
	const groups = [...new Set(places.map(placeOf))];
	return (
		<section className="handout-mixed-key">
			<h3>{handoutText.mixedKey}</h3>
			<dl>
				{groups.map((place) => (
					<div key={place}>
						<dt>{place}</dt>
						<dd>
							{places
								.filter((one) => placeOf(one) === place)
								.map(({ id }) => `${letters.get(id) ?? ""} ${events.get(id)?.shortTitle ?? ""}`)
								.join(" · ")}
						</dd>
					</div>
				))}
			</dl>
			{pairs.length > 0 ? (
				<p className="handout-note">
					{handoutText.mixedKeyPairs(
						pairs.map(({ id, next }) =>
							handoutText.isBefore(
								letters.get(id) ?? "",
								next.map((then) => letters.get(then) ?? ""),
							),
						),
					)}
				</p>
			) : (
				places.some(({ first, last }) => first < last) && (
					<p className="handout-note">{handoutText.mixedKeyNote}</p>
				)
			)}
		</section>
	);
}
