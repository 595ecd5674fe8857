import { useEffect, useRef, useState } from "react";
import { type CameraFault, cameraFault } from "./camera-fault.ts";
import { type LoadDecoder, qrReader, type ReadFrame } from "./qr-reader.ts";

/** What the camera does. */
export type CameraState =
	| { readonly kind: "off" | "starting" }
	| { readonly kind: "on"; readonly stream: MediaStream; readonly read: ReadFrame }
	| { readonly kind: "failed"; readonly fault: CameraFault };

/** Between two looks, milliseconds. */
const PAUSE = 120;
/** A code that was out of the picture for so long, milliseconds, is read anew: before, a hand only trembled. */
const AWAY = 2000;

function stopTracks(stream: MediaStream | null): void {
	for (const track of stream?.getTracks() ?? []) track.stop();
}

async function openCamera(): Promise<MediaStream | CameraFault> {
	const page = {
		location: window.location,
		isSecureContext: window.isSecureContext,
		framed: window.top !== window,
	};
	// Pages without a secure address have none, whatever the DOM types say.
	const devices: MediaDevices | undefined = navigator.mediaDevices;
	if (!devices) return cameraFault(null, page);
	try {
		const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
		return await devices.getUserMedia({ audio: false, video: { facingMode: "environment", ...size } });
	} catch (error) {
		return cameraFault(error instanceof Error ? error.name : "", page);
	}
}

/**
 * The camera, from `start` to `stop` or until what uses it is gone. `onText` is told the text of each QR code once while it is in the
 * picture. `video` is where the picture is shown.
 */
export function useCamera(load: LoadDecoder, onText: (text: string) => void) {
	const [state, setState] = useState<CameraState>({ kind: "off" });
	const video = useRef<HTMLVideoElement>(null);
	const latest = useRef(onText);
	latest.current = onText;
	const running = useRef<MediaStream | null>(null);
	/** Counts starts and stops: what was asked for before the last one comes too late. */
	const turn = useRef(0);

	function end(next: CameraState) {
		turn.current++;
		stopTracks(running.current);
		running.current = null;
		setState(next);
	}
	async function start() {
		end({ kind: "starting" });
		const own = turn.current;
		const [stream, read] = await Promise.all([openCamera(), qrReader(window, load).catch(() => null)]);
		const opened = stream instanceof MediaStream ? stream : null;
		if (own !== turn.current || read === null) stopTracks(opened);
		if (own !== turn.current) return;
		if (!(stream instanceof MediaStream)) setState({ kind: "failed", fault: stream });
		else if (read === null) setState({ kind: "failed", fault: "no-reader" });
		else {
			running.current = stream;
			for (const track of stream.getTracks())
				track.addEventListener("ended", () => {
					if (running.current === stream) end({ kind: "failed", fault: "ended" });
				});
			setState({ kind: "on", stream, read });
		}
	}

	useEffect(
		() => () => {
			turn.current++;
			stopTracks(running.current);
			running.current = null;
		},
		[],
	);

	useEffect(() => {
		const shown = video.current;
		if (state.kind !== "on" || !shown) return;
		const { stream, read } = state;
		shown.srcObject = stream;
		// Muted pictures may play unasked; where not, the next frame that comes is read all the same.
		void shown.play().catch(() => {});
		let over = false;
		let timer = 0;
		let last = { text: "", at: 0 };
		async function look(picture: HTMLVideoElement) {
			const text = await read(picture).catch(() => null);
			if (over) return;
			if (text !== null) {
				const isNew = text !== last.text || Date.now() - last.at > AWAY;
				last = { text, at: Date.now() };
				if (isNew) latest.current(text);
			}
			timer = window.setTimeout(look, PAUSE, picture);
		}
		void look(shown);
		return () => {
			over = true;
			clearTimeout(timer);
			shown.srcObject = null;
		};
	}, [state]);

	return { state, video, start: () => void start(), stop: () => end({ kind: "off" }) };
}
