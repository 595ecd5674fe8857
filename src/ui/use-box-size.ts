import { type RefObject, useLayoutEffect, useState } from "react";

/** In CSS pixels. */
export interface BoxSize {
	readonly width: number;
	readonly fontSize: number;
}

/** An element's inner width and its letters' size in CSS pixels, kept in step; `null` before it is laid out. */
export function useBoxSize(element: RefObject<HTMLElement | null>): BoxSize | null {
	const [size, setSize] = useState<BoxSize | null>(null);
	useLayoutEffect(() => {
		const { current } = element;
		if (!current) return;
		const measure = () => {
			const width = current.clientWidth;
			const fontSize = Number.parseFloat(getComputedStyle(current).fontSize);
			setSize((before) =>
				before?.width === width && before.fontSize === fontSize ? before : { width, fontSize },
			);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		return () => observer.disconnect();
	}, [element]);
	return size;
}
