import { useLayoutEffect, useRef } from "react";

/** CSS pixels; smaller type is not read from the back row, and what then does not fit is scrolled to. */
const LEAST = 26;

/** Makes the type of the dialog that it stands in smaller until all of it fits, anew whenever the window changes. */
export function FitWall() {
	const place = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		const wall = place.current?.closest("dialog");
		if (!wall) return;
		const fit = () => {
			wall.style.fontSize = "";
			const full = Number.parseFloat(getComputedStyle(wall).fontSize);
			const overflows = () => wall.scrollHeight > wall.clientHeight;
			for (let size = full - 1; size >= LEAST && overflows(); size--) wall.style.fontSize = `${size}px`;
			// What must be scrolled all the same is as large as it can be.
			if (overflows()) wall.style.fontSize = "";
		};
		const observer = new ResizeObserver(fit);
		observer.observe(wall);
		return () => observer.disconnect();
	}, []);
	return <span ref={place} hidden />;
}
