import { eventText } from "../../i18n/event-text.ts";
import type { ReadingPlace } from "../../model/reading-order.ts";

/** Where the reader is among the events, the steps to its neighbours, and the way out. On a phone it is the lowest line. */
export function PaneBar(props: {
	place: ReadingPlace;
	total: number;
	onStep: (id: string) => void;
	onClose: () => void;
}) {
	const { place, total, onStep, onClose } = props;
	const { position, previous, next } = place;
	return (
		<div className="pane-bar" role="toolbar" aria-label={eventText.bar}>
			{/* At an end a button stays, so that the focus on it does. */}
			<button
				type="button"
				className="button is-previous"
				aria-label={previous ? eventText.previousName(previous.event.title) : eventText.first}
				aria-disabled={previous === null}
				onClick={() => previous && onStep(previous.event.id)}
			>
				‹
			</button>
			<button
				type="button"
				className="button is-next"
				aria-label={next ? eventText.nextName(next.event.title) : eventText.last}
				aria-disabled={next === null}
				onClick={() => next && onStep(next.event.id)}
			>
				{eventText.next} ›
			</button>
			<p className="pane-position">{eventText.position(position, total)}</p>
			<button
				type="button"
				className="button is-close"
				onClick={onClose}
				aria-label={eventText.closeName}
				aria-keyshortcuts="Escape"
			>
				{eventText.close}
			</button>
		</div>
	);
}
