import { useEffect, useRef, useState } from "react";
import {
	type FromSpeaker,
	type PresentedState,
	parseToSpeaker,
} from "../../model/protocols/speaker-protocol.ts";

/** How often the window says that it is there, in milliseconds; each time it is told what is on the screen. */
const HELLO = 1000;
/** After this long without an answer, in milliseconds, the presentation is taken for lost. */
const PATIENCE = 4000;

/** The presenting window as the one that it opened knows it. */
export interface PresentationLink {
	/** `alone` where no window opened this one; `lost` when it does not answer any more. */
	readonly link: "alone" | "waiting" | "there" | "lost";
	/** What is on the screen, as far as it was told. */
	readonly state: PresentedState | null;
	readonly send: (message: FromSpeaker) => void;
}

/** Says hello to the window that opened this one, again and again, so that it works on after a reload of either. */
export function usePresentation(): PresentationLink {
	const [state, setState] = useState<PresentedState | null>(null);
	const [answers, setAnswers] = useState(true);
	const startedAt = useRef<number | null>(null);

	useEffect(() => {
		const opener: unknown = window.opener;
		if (opener === null) return;
		let heard = Date.now();
		function hear({ source, data }: MessageEvent<unknown>) {
			const message = source === opener ? parseToSpeaker(data) : null;
			if (!message) return;
			heard = Date.now();
			startedAt.current = message.state.startedAt;
			setState(message.state);
			setAnswers(true);
		}
		function hello() {
			post({ type: "csto-speaker:hello", startedAt: startedAt.current });
			if (Date.now() - heard > PATIENCE) setAnswers(false);
		}
		window.addEventListener("message", hear);
		hello();
		const timer = window.setInterval(hello, HELLO);
		return () => {
			window.removeEventListener("message", hear);
			window.clearInterval(timer);
		};
	}, []);

	const known = state === null ? "waiting" : "there";
	return {
		link: window.opener === null ? "alone" : answers ? known : "lost",
		state,
		send: post,
	};
}

/** To any origin: from a disk, or in a sandbox, the opener has none to name. Nothing secret is in it. */
function post(message: FromSpeaker): void {
	window.opener?.postMessage(message, "*");
}
