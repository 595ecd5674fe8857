import { useEffect, useRef, useState } from "react";

/** How long nothing must be typed before a count is spoken, in milliseconds. */
const STILL = 500;

/**
 * Speaks how much is found, out of sight, once typing has paused: a count after every letter would be cut off by the next. What is
 * found from the beginning is not spoken.
 */
export function SpokenCount({ text }: { text: string }) {
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
