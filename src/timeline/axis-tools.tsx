import { en } from "../i18n/en.ts";
import {
	isSameWindow,
	type TimeWindow,
	WINDOW_PRESETS,
	type WindowPreset,
} from "../model/axis/time-window.ts";
import { keyShortcuts } from "../model/commands.ts";

const PRESETS = Object.keys(WINDOW_PRESETS) as WindowPreset[];
const ZOOM = 0.5;

/** What is seen is the name, long or short: who steers by voice says it. */
function PresetName({ preset }: { preset: WindowPreset }) {
	const [long, short] = [en.timeline.presets[preset], en.timeline.presetsShort[preset]];
	if (long === short) return long;
	return (
		<>
			<span className="is-long">{long}</span>
			<span className="is-short">{short}</span>
		</>
	);
}

/** Presets and zoom. */
export function AxisTools(props: {
	window: TimeWindow;
	/** False until the live axis can answer. */
	enabled: boolean;
	onMove: (window: TimeWindow) => void;
	/** By a factor below 1 it zooms in. */
	onZoom: (factor: number) => void;
}) {
	const { window, enabled, onMove, onZoom } = props;
	return (
		<>
			<fieldset aria-label={en.timeline.presetsLabel} className="button-group is-presets">
				{PRESETS.map((preset) => (
					<button
						key={preset}
						type="button"
						aria-pressed={isSameWindow(window, WINDOW_PRESETS[preset])}
						disabled={!enabled}
						onClick={() => onMove(WINDOW_PRESETS[preset])}
					>
						<PresetName preset={preset} />
					</button>
				))}
			</fieldset>
			<div className="button-group is-zoom">
				<button
					type="button"
					aria-label={en.timeline.zoomOut}
					aria-keyshortcuts={keyShortcuts("zoomOut")}
					disabled={!enabled}
					onClick={() => onZoom(1 / ZOOM)}
				>
					−
				</button>
				<button
					type="button"
					aria-label={en.timeline.zoomIn}
					aria-keyshortcuts={keyShortcuts("zoomIn")}
					disabled={!enabled}
					onClick={() => onZoom(ZOOM)}
				>
					+
				</button>
			</div>
		</>
	);
}

/** The way to what lies outside the window; where nothing is in it, the way back. */
export function AxisOutside(props: {
	before: number;
	after: number;
	/** True where no event is in the window. */
	lost: boolean;
	enabled: boolean;
	onEarlier: () => void;
	onLater: () => void;
	onBack: () => void;
}) {
	const { before, after, lost, enabled } = props;
	if (lost)
		return (
			<div className="axis-outside is-lost">
				<span>{en.timeline.nothingHere}</span>
				<button type="button" className="text-button" disabled={!enabled} onClick={props.onBack}>
					{en.timeline.back}
				</button>
			</div>
		);
	return (
		<div className="axis-outside">
			{before > 0 && (
				<button
					type="button"
					className="text-button"
					aria-label={en.timeline.showEarlier(before)}
					disabled={!enabled}
					onClick={props.onEarlier}
				>
					← {en.timeline.earlier(before)}
				</button>
			)}
			{after > 0 && (
				<button
					type="button"
					className="text-button"
					aria-label={en.timeline.showLater(after)}
					disabled={!enabled}
					onClick={props.onLater}
				>
					{en.timeline.later(after)} →
				</button>
			)}
		</div>
	);
}
