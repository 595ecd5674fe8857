import { axisWords } from "../i18n/axis-words.ts";
import type { NamedWindow } from "../model/axis/time-axis.ts";
import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import { keyShortcuts } from "../model/commands.ts";
import "./axis-lost.css";

const ZOOM = 0.5;

/** What is seen is the name, long or short: who steers by voice says it. */
function WindowName({ name, shortName }: NamedWindow) {
	if (name === shortName) return name;
	return (
		<>
			<span className="is-long">{name}</span>
			<span className="is-short">{shortName}</span>
		</>
	);
}

/** The windows that have a name, and zoom. */
export function AxisTools(props: {
	windows: readonly NamedWindow[];
	window: TimeWindow;
	/** False until the live axis can answer. */
	enabled: boolean;
	onMove: (window: TimeWindow) => void;
	/** By a factor below 1 it zooms in. */
	onZoom: (factor: number) => void;
}) {
	const { windows, window, enabled, onMove, onZoom } = props;
	return (
		<>
			<fieldset aria-label={axisWords.presetsLabel} className="button-group is-presets">
				{windows.map((named) => (
					<button
						key={named.id}
						type="button"
						aria-pressed={isSameWindow(window, named)}
						aria-disabled={enabled ? undefined : true}
						onClick={() => enabled && onMove(named)}
					>
						<WindowName {...named} />
					</button>
				))}
			</fieldset>
			<div className="button-group is-zoom">
				<button
					type="button"
					aria-label={axisWords.zoomOut}
					aria-keyshortcuts={keyShortcuts("zoomOut")}
					aria-disabled={enabled ? undefined : true}
					onClick={() => enabled && onZoom(1 / ZOOM)}
				>
					−
				</button>
				<button
					type="button"
					aria-label={axisWords.zoomIn}
					aria-keyshortcuts={keyShortcuts("zoomIn")}
					aria-disabled={enabled ? undefined : true}
					onClick={() => enabled && onZoom(ZOOM)}
				>
					+
				</button>
			</div>
		</>
	);
}

/** The way to what lies outside the window; where nothing is in it, the way back too. */
export function AxisOutside(props: {
	before: number;
	after: number;
	/** The name of the window that the way back leads to. */
	home: string;
	/** True where no event is in the window. */
	lost: boolean;
	enabled: boolean;
	onEarlier: () => void;
	onLater: () => void;
	onBack: () => void;
}) {
	const { before, after, lost, enabled } = props;
	return (
		<div className={lost ? "axis-outside is-lost" : "axis-outside"}>
			{lost && <span>{axisWords.nothingHere}</span>}
			{before > 0 && (
				<button
					type="button"
					className="text-button"
					aria-label={axisWords.showEarlier(before)}
					aria-disabled={enabled ? undefined : true}
					onClick={props.onEarlier}
				>
					← {axisWords.earlier(before)}
				</button>
			)}
			{after > 0 && (
				<button
					type="button"
					className="text-button"
					aria-label={axisWords.showLater(after)}
					aria-disabled={enabled ? undefined : true}
					onClick={props.onLater}
				>
					{axisWords.later(after)} →
				</button>
			)}
			{lost && (
				<button
					type="button"
					className="text-button"
					aria-disabled={enabled ? undefined : true}
					onClick={props.onBack}
				>
					{axisWords.back(props.home)}
				</button>
			)}
		</div>
	);
}
