const TYPES = ["pointerdown", "pointermove", "pointerup"] as const;

/**
 * Lets what a finger does over `plot` go its way, whatever the widget would prevent: `touch-action` has said already what the browser
 * may do itself, and in Firefox a finger's prevented event silences those of all other fingers, so that nothing can be pinched.
 */
export function freeFingers(plot: HTMLElement, signal: AbortSignal): void {
	for (const type of TYPES)
		plot.addEventListener(
			type,
			(event) => {
				if (event.pointerType === "touch") event.preventDefault = () => undefined;
			},
			{ capture: true, passive: true, signal },
		);
}
