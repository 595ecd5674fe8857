import { useEffect, useRef, useState } from "react";

/** How long nothing must be typed before a text is spoken, in milliseconds. */
const STILL = 500;

/**
 * Speaks what typing changes, as how much is found, out of sight, once typing has paused: what is said after every letter would be cut
 * off by the next. What is there from the beginning is not spoken.
 */
export function SpokenText({ text }: { text: string }) {
	const last = useRef(text);
	const [spoken, setSpoken] = useState("");
	useEffect(() => {
		if (text === last.current) return;
		const timer = setTimeout(() => {
			last.current = text;
			setSpoken(text);
		}, STILL);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<span className="visually-hidden" role="status">
			{spoken}
		</span>
	);
}
