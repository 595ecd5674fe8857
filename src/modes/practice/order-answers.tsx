import { type Ref, useId } from "react";
import { practiceText } from "../../i18n/practice-text.ts";
import { sameMeetingWords } from "../../i18n/practice-words.ts";
import { relationWords } from "../../i18n/relation-words.ts";
import type { EventOrder } from "../../model/event-order.ts";
import { isOpen } from "../../model/lesson/open-order.ts";
import {
	isToMove,
	type OrderResult,
	type OrderScore,
	rightOrder,
} from "../../model/lesson/order-exercise.ts";
import type { FindReasons } from "../../model/order-reasons.ts";
import { sameMeeting } from "../../model/relations-of.ts";
import { useContent } from "../../ui/content-context.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import type { Practised } from "../../ui/teach/use-practice.ts";
import { EventProof } from "./event-proof.tsx";

/** What a checked order's event is called: it is right where others are to be moved, and not it. */
function verdictOn(result: OrderResult): string {
	if (!result.scored) return practiceText.open;
	return isToMove(result) ? practiceText.notRight : practiceText.right;
}

/** The answers of "Put in order": the events in a right order, each with its date, the article's words, and what was wrong and why. */
export function OrderAnswers(props: {
	items: readonly Practised[];
	score: OrderScore;
	known: EventOrder;
	reasons: FindReasons;
	/** Gets the focus when the answers come. */
	headingRef: Ref<HTMLHeadingElement>;
}) {
	const { items, score, known, reasons, headingRef } = props;
	const headingId = useId();
	const { content } = useContent();
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const results = new Map(score.results.map((result) => [result.id, result]));
	const order = rightOrder(
		content.events.map(({ id }) => id).filter((id) => byId.has(id)),
		known,
	);
	const titleOf = (id: string) => byId.get(id)?.event.title ?? id;

	/** Why one event is before another, where their dates do not say it. */
	const why = (first: string, then: string) => reasons(first, then).map(relationWords);
	/** Two neighbours of which nobody puts one first. */
	function openWords(id: string, below: string): string {
		const [event, other] = [byId.get(id)?.event, byId.get(below)?.event];
		const meeting = event && other && sameMeeting(event, other);
		return meeting ? sameMeetingWords(titleOf(below), meeting) : practiceText.either(titleOf(below));
	}
	function remarks({ id, after, before }: OrderResult): string {
		const words: string[] = [];
		if (after !== null) words.push(practiceText.comesAfter(titleOf(after)), ...why(after, id));
		if (before !== null) words.push(practiceText.comesBefore(titleOf(before)), ...why(id, before));
		// A neighbour that could as well be on the other side.
		const below = order[order.indexOf(id) + 1];
		if (below !== undefined && isOpen(known, id, below)) {
			const [first, then] = known.before(below, id) === null ? [id, below] : [below, id];
			if (known.before(first, then) === null) words.push(openWords(id, below));
			else words.push(practiceText.reportsFirst(titleOf(below), titleOf(first)), ...why(first, then));
		}
		return words.join(" ");
	}

	return (
		<>
			<h4 ref={headingRef} id={headingId} tabIndex={-1} className="practice-answers">
				{practiceText.answers}
			</h4>
			<ol className="practice-feedback" aria-labelledby={headingId}>
				{order.map((id) => {
					const [item, result] = [byId.get(id), results.get(id)];
					if (!item || !result) return null;
					const verdict = verdictOn(result);
					const words = remarks(result);
					return (
						<li key={id} className={isToMove(result) ? "is-wrong" : undefined}>
							<p>
								<b>{verdict}: </b>
								<span className="practice-title">{item.event.title}</span>
							</p>
							<p>
								<SlideDate date={item.event.date} />
							</p>
							{words !== "" && <p>{words}</p>}
							<EventProof {...item} />
						</li>
					);
				})}
			</ol>
		</>
	);
}
