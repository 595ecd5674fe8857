/** The part of the Trusted Types API that is used; not every browser has it, and the DOM types do not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML: (input: string) => string; createScriptURL: (input: string) => string },
	): unknown;
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

/** vis-timeline empties elements by assigning "", and writes the reserved names of its two invisible groups. */
const ADMITTED: readonly string[] = ["", "__ungrouped__", "__background__"];

/** The service worker's script, beside the page. */
export const WORKER_URL = "./sw.js";

/**
 * Admits as HTML the three strings that vis-timeline assigns, none of which holds markup. Its time scale, which would
 * assign labels, is switched off; anything else that assigns HTML throws. The one
 * script's address that code may give is the worker's.
 */
export function installTrustedTypesPolicy(page: Window): void {
	page.trustedTypes?.createPolicy("default", {
		createHTML(input) {
			if (ADMITTED.includes(input)) return input;
			throw new TypeError("This page assigns no HTML");
		},
		createScriptURL(input) {
			if (input === WORKER_URL) return input;
			throw new TypeError("This page loads no other scripts by name");
		},
	});
}
