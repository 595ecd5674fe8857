import type { SlideStep } from "../../model/lesson/slide-steps.ts";

/** True where a class sees the quote before the date of what it tells of: its own dates are gaps then, which are filled later. */
export function quoteIsBlank(steps: readonly SlideStep[]): boolean {
	return steps.some(({ piece, date }) => piece !== null && !date);
}
