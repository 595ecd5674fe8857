import { en } from "../i18n/en.ts";
import {
	isSameWindow,
	type TimeWindow,
	WINDOW_PRESETS,
	type WindowPreset,
	zoomWindow,
} from "../model/axis/time-window.ts";
import { keyShortcuts } from "../model/commands.ts";

const PRESETS = Object.keys(WINDOW_PRESETS) as WindowPreset[];
const ZOOM = 0.5;

/** Presets, zoom, and the way to what lies outside the window. */
export function AxisToolbar(props: {
	window: TimeWindow;
	before: number;
	after: number;
	/** False until the live axis can answer. */
	enabled: boolean;
	onMove: (window: TimeWindow) => void;
	onEarlier: () => void;
	onLater: () => void;
}) {
	const { window, before, after, enabled, onMove } = props;
	return (
		<div className="axis-toolbar needs-script">
			<fieldset aria-label={en.timeline.presetsLabel} className="button-group">
				{PRESETS.map((preset) => (
					<button
						key={preset}
						type="button"
						aria-pressed={isSameWindow(window, WINDOW_PRESETS[preset])}
						disabled={!enabled}
						onClick={() => onMove(WINDOW_PRESETS[preset])}
					>
						{en.timeline.presets[preset]}
					</button>
				))}
			</fieldset>
			<div className="button-group">
				<button
					type="button"
					aria-label={en.timeline.zoomOut}
					aria-keyshortcuts={keyShortcuts("zoomOut")}
					disabled={!enabled}
					onClick={() => onMove(zoomWindow(window, 1 / ZOOM))}
				>
					−
				</button>
				<button
					type="button"
					aria-label={en.timeline.zoomIn}
					aria-keyshortcuts={keyShortcuts("zoomIn")}
					disabled={!enabled}
					onClick={() => onMove(zoomWindow(window, ZOOM))}
				>
					+
				</button>
			</div>
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
		</div>
	);
}
