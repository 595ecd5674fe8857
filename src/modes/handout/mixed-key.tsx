import { handoutText } from "../../i18n/handout-text.ts";
import type { EventPlaces } from "../../model/lesson/open-order.ts";
import { useContent } from "../../ui/content-context.tsx";

/** The key of the mixed sheet: its letters by time, those of open order together. */
export function MixedKey(props: {
	places: readonly EventPlaces[];
	/** By the events' ids. */
	letters: ReadonlyMap<string, string>;
}) {
	const { places, letters } = props;
	const { event: events } = useContent();
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
			{groups.length < places.length && <p className="handout-note">{handoutText.mixedKeyNote}</p>}
		</section>
	);
}
