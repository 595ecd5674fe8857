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

/** The service worker's script, beside the page. */
export const WORKER_URL = "./sw.js";

/**
 * Admits no HTML but the empty string, by which React empties the place of the live axis: what assigns any other throws. What of
 * vis-timeline assigns some, its items, groups and labels, is left out of the build or not in use. The one script's address that code
 * may give is the worker's.
 */
export function installTrustedTypesPolicy(page: Window): void {
	page.trustedTypes?.createPolicy("default", {
		createHTML(input) {
			if (input === "") return input;
			throw new TypeError("This page assigns no HTML");
		},
		createScriptURL(input) {
			if (input === WORKER_URL) return input;
			throw new TypeError("This page loads no other scripts by name");
		},
	});
}
