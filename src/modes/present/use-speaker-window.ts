import { useEffect, useRef } from "react";
import {
	type FromSpeaker,
	type PresentedState,
	parseFromSpeaker,
	type ToSpeaker,
} from "../../model/protocols/speaker-protocol.ts";

/** The window's name: asked for again, the same one comes to the front. */
const NAME = "csto-timeline-speaker";
const FEATURES = "popup,width=960,height=720";
/** A window that says nothing for this long after it was opened, in milliseconds, was perhaps not really opened. */
const PATIENCE = 8000;

/** True for a window that this one opened, now or before a reload. It can be asked of windows of any origin. */
function isOurs(source: MessageEventSource | null): source is Window {
	try {
		return source !== null && "opener" in source && source.opener === window;
	} catch {
		return false;
	}
}

/**
 * Keeps a speaker's window in step with what is presented and hears what it asks for. After a reload of either the window says
 * hello again. Returns the way to open one; `onBlocked` is called when the browser did not, or when it says nothing. It may still
 * come later: `onMessage` hears it.
 */
export function useSpeakerWindow(options: {
	readonly state: PresentedState | null;
	readonly address: () => string;
	readonly onMessage: (message: FromSpeaker) => void;
	readonly onBlocked: () => void;
}): { readonly open: () => void } {
	const latest = useRef(options);
	latest.current = options;
	const speaker = useRef<Window | null>(null);
	const waiting = useRef(0);
	const send = useRef(() => {
		const { state } = latest.current;
		if (state === null || !speaker.current || speaker.current.closed) return;
		const message: ToSpeaker = { type: "csto-speaker:state", state };
		speaker.current.postMessage(message, "*");
	});

	useEffect(() => {
		function hear({ source, data }: MessageEvent<unknown>) {
			const message = parseFromSpeaker(data);
			if (!message || !isOurs(source)) return;
			speaker.current = source;
			window.clearTimeout(waiting.current);
			latest.current.onMessage(message);
			if (message.type === "csto-speaker:hello") send.current();
		}
		window.addEventListener("message", hear);
		return () => {
			window.removeEventListener("message", hear);
			window.clearTimeout(waiting.current);
		};
	}, []);

	const said = JSON.stringify(options.state);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is said decides, not the object that says it
	useEffect(() => send.current(), [said]);

	return {
		open() {
			const opened = window.open(latest.current.address(), NAME, FEATURES);
			if (!opened) {
				latest.current.onBlocked();
				return;
			}
			opened.focus();
			window.clearTimeout(waiting.current);
			waiting.current = window.setTimeout(() => latest.current.onBlocked(), PATIENCE);
		},
	};
}
