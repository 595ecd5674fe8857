import { en } from "../../i18n/en.ts";
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
		<div className="pane-bar" role="toolbar" aria-label={en.event.bar}>
			{/* At an end a button stays, so that the focus on it does. */}
			<button
				type="button"
				className="button is-previous"
				aria-label={previous ? en.event.previousName(previous.event.title) : en.event.first}
				aria-disabled={previous === null}
				onClick={() => previous && onStep(previous.event.id)}
			>
				‹
			</button>
			<button
				type="button"
				className="button is-next"
				aria-label={next ? en.event.nextName(next.event.title) : en.event.last}
				aria-disabled={next === null}
				onClick={() => next && onStep(next.event.id)}
			>
				{en.event.next} ›
			</button>
			<p className="pane-position">{en.event.position(position, total)}</p>
			<button
				type="button"
				className="button is-close"
				onClick={onClose}
				aria-label={en.event.closeName}
				aria-keyshortcuts="Escape"
			>
				{en.event.close}
			</button>
		</div>
	);
}
