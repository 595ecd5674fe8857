import { formatClock, formatElapsed } from "../../i18n/clock.ts";
import { presentText } from "../../i18n/present-text.ts";
import { useNow } from "./use-now.ts";

/** The time of day, and how long the talk has gone on. Not spoken by itself: it changes all the time. */
export function SpeakerTimes(props: { startedAt: number; onReset: () => void }) {
	const now = useNow();
	return (
		<dl className="speaker-times">
			<div>
				<dt>{presentText.clock}</dt>
				<dd>{formatClock(now)}</dd>
			</div>
			<div>
				<dt>{presentText.elapsed}</dt>
				<dd role="timer">{formatElapsed(now - props.startedAt)}</dd>
				<dd>
					<button type="button" className="button" onClick={props.onReset}>
						{presentText.reset}
					</button>
				</dd>
			</div>
		</dl>
	);
}
