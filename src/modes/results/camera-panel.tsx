import { resultsText } from "../../i18n/results-text.ts";
import type { LoadDecoder } from "./qr-reader.ts";
import { useCamera } from "./use-camera.ts";

const text = resultsText.camera;

/** Reads codes by the camera, once it is asked to. */
export function CameraPanel(props: {
	loadDecoder: LoadDecoder;
	onText: (text: string) => void;
	/** What the last code gave, in words; "" before the first. */
	last: string;
}) {
	const { state, video, start, stop } = useCamera(props.loadDecoder, props.onText);
	const off = state.kind === "off" || state.kind === "failed";
	return (
		<section className="results-camera" aria-labelledby="results-camera-heading">
			<h4 id="results-camera-heading">{text.heading}</h4>
			<button type="button" className="button" onClick={off ? start : stop}>
				{state.kind === "failed" ? text.again : off ? text.start : text.stop}
			</button>
			<p role="alert">{state.kind === "failed" && `${text.faults[state.fault]} ${text.otherwise}`}</p>
			{state.kind === "starting" && <p className="note">{text.starting}</p>}
			{state.kind === "on" && (
				<>
					<p className="note">{text.hint}</p>
					<video ref={video} aria-label={text.picture} playsInline muted />
				</>
			)}
			{!off && props.last !== "" && (
				<p className="results-last">
					<b>{text.last}</b> {props.last}
				</p>
			)}
		</section>
	);
}
