import { type ReactNode, useLayoutEffect, useRef } from "react";
import { GROWTH } from "./fit-quote.ts";

const EVEN = [0.5] as const;

/**
 * What fills a slide: in the greatest of a few sizes in which all of it has room (the property `--grow`); where it has none in the
 * least, it scrolls. `of` says when it is another. What is not shown yet has its room already, so no step changes the size.
 */
export function FitBox(props: {
	of: string;
	className: string;
	/** Parts of the width for the left one of two columns (the property `--share`), the best first: the first with room for the largest letters. */
	shares?: readonly number[] | undefined;
	children: ReactNode;
}) {
	const { of, className, shares = EVEN, children } = props;
	const box = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size
	useLayoutEffect(() => {
		const room = box.current;
		const words = room?.firstElementChild;
		if (!room || !words) return;
		function fitWords() {
			if (!room || !words) return;
			for (const grow of GROWTH) {
				room.style.setProperty("--grow", String(grow));
				for (const share of shares) {
					room.style.setProperty("--share", String(share));
					if (words.scrollHeight <= room.clientHeight && words.scrollWidth <= room.clientWidth) return;
				}
			}
			room.style.setProperty("--share", String(shares[0]));
		}
		fitWords();
		const observer = new ResizeObserver(fitWords);
		observer.observe(room);
		return () => observer.disconnect();
	}, [of, shares]);
	return (
		<div ref={box} className={`slide-fit ${className}`} data-scrolls="">
			<div>{children}</div>
		</div>
	);
}
