import { type RefObject, useLayoutEffect, useRef } from "react";
import type { SlideStep } from "../../model/lesson/slide-steps.ts";

/** Names the part of the slide that came with a step: the value of its `data-part`. */
function newPart(before: SlideStep, now: SlideStep): string {
	if (now.plain !== before.plain) return "plain";
	if (now.piece !== before.piece) return before.piece === null ? "quote" : "cited";
	if (now.speaker !== before.speaker) return "speaker";
	return "date";
}

/**
 * On a slide that scrolls, brings what came with a step into sight; another slide begins at its top. `place` is the slide's, `scrolls`
 * says whether it does.
 */
export function useSlideScroll(
	root: RefObject<HTMLElement | null>,
	scrolls: boolean,
	place: number,
	step: SlideStep | undefined,
): void {
	const before = useRef<{ readonly place: number; readonly step: SlideStep | undefined } | null>(null);
	const { asks, date, speaker, piece, plain } = step ?? {};
	// biome-ignore lint/correctness/useExhaustiveDependencies: what the step shows decides, not the object that says it
	useLayoutEffect(() => {
		const was = before.current;
		before.current = { place, step };
		const box = root.current?.querySelector<HTMLElement>(".slide");
		if (!box || !was) return;
		if (was.place !== place) {
			for (const part of root.current?.querySelectorAll<HTMLElement>("[data-scrolls]") ?? [])
				part.scrollTop = 0;
			return;
		}
		if (!scrolls || !was.step || !step) return;
		const parts = [...box.querySelectorAll<HTMLElement>(`[data-part="${newPart(was.step, step)}"]`)];
		const part = step.piece !== null && parts.length > 1 ? parts[step.piece] : parts.at(-1);
		if (!part) return;
		const tall = part.offsetHeight > box.clientHeight;
		part.scrollIntoView({ block: tall ? "start" : "nearest" });
	}, [root, scrolls, place, asks, date, speaker, piece, plain]);
}
