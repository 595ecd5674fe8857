import { type Ref, useId } from "react";
import { formatDay } from "../../i18n/format-date.ts";
import { practiceText } from "../../i18n/practice-text.ts";
import { offWords, type PlacedDay } from "../../i18n/practice-words.ts";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import type { Practised } from "../../ui/teach/use-practice.ts";
import { EventProof } from "./event-proof.tsx";

/** The answers of "Place on the axis", in the order of asking, each with its words: the days on which they were said are dates too, so they come last. */
export function AxisAnswers({
	placed,
	items,
	headingRef,
}: {
	placed: readonly PlacedDay[];
	items: ReadonlyMap<string, Practised>;
	/** Gets the focus when the answers come. */
	headingRef: Ref<HTMLHeadingElement>;
}) {
	const headingId = useId();
	return (
		<>
			<h4 ref={headingRef} id={headingId} tabIndex={-1} className="practice-answers">
				{practiceText.answersPlaced}
			</h4>
			<ol className="practice-feedback" aria-labelledby={headingId}>
				{placed.map(({ event, day }) => {
					const [item, off] = [items.get(event.id), offWords({ event, day }, practiceText.off)];
					return (
						item && (
							<li key={event.id} className={off === null ? undefined : "is-wrong"}>
								<p className="practice-title">{event.title}</p>
								<p>
									<SlideDate date={event.date} />
								</p>
								<p>
									<b>{off ?? practiceText.within}</b> {practiceText.yourDay(formatDay(day))}
								</p>
								<EventProof {...item} />
							</li>
						)
					);
				})}
			</ol>
		</>
	);
}
