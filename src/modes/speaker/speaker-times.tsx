import { formatClock, formatElapsed } from "../../i18n/clock.ts";
import { paceWords, speakerText } from "../../i18n/speaker-text.ts";
import { paceOf } from "../../model/lesson/pace.ts";
import { useNow } from "./use-now.ts";

/** The time of day, how long the talk has gone on, and how that is against its plan. Not spoken by itself: it changes all the time. */
export function SpeakerTimes(props: {
	startedAt: number;
	/** Of each slide, as the lesson says. */
	minutes: readonly (number | null)[];
	at: number;
	onReset: () => void;
}) {
	const { startedAt, minutes, at, onReset } = props;
	const now = useNow();
	const pace = paceOf(minutes, at, now - startedAt);
	return (
		<dl className="speaker-times">
			{pace && (
				<div className={pace.behind > 0 ? "speaker-pace is-behind" : "speaker-pace"}>
					<dt>{speakerText.pace}</dt>
					<dd>{paceWords(pace)}</dd>
					<dd className="note">{speakerText.plan(minutes[at] ?? null, pace.to, pace.total)}</dd>
				</div>
			)}
			<div>
				<dt>{speakerText.elapsed}</dt>
				<dd>
					<span role="timer">{formatElapsed(now - startedAt)}</span>
				</dd>
				<dd>
					<button type="button" className="button" onClick={onReset}>
						{speakerText.reset}
					</button>
				</dd>
			</div>
			<div>
				<dt>{speakerText.clock}</dt>
				<dd>{formatClock(now)}</dd>
			</div>
		</dl>
	);
}
