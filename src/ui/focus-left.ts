import type { FocusEvent } from "react";

/**
 * True where the focus goes on from an element to another one beside it. A press on words within the element gives the focus to what is
 * around it, or to nothing: that leaves it no less.
 */
export function focusLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
	return (
		relatedTarget instanceof Node &&
		!currentTarget.contains(relatedTarget) &&
		!relatedTarget.contains(currentTarget)
	);
}
