import { type ReactNode, useLayoutEffect, useRef } from "react";
import { GROWTH } from "./fit-quote.ts";

/**
 * What fills a slide: in the greatest of a few sizes in which all of it has room (the property `--grow`); where it has none in the
 * least, it scrolls. `of` says when it is another. What is not shown yet has its room already, so no step changes the size.
 */
export function FitBox({ of, className, children }: { of: string; className: string; children: ReactNode }) {
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
				if (words.scrollHeight <= room.clientHeight && words.scrollWidth <= room.clientWidth) break;
			}
		}
		fitWords();
		const observer = new ResizeObserver(fitWords);
		observer.observe(room);
		return () => observer.disconnect();
	}, [of]);
	return (
		<div ref={box} className={`slide-fit ${className}`} data-scrolls="">
			<div>{children}</div>
		</div>
	);
}
