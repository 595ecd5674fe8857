/** The part of the Trusted Types API that is used; not every browser has it, and the DOM types do not know it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML: (input: string) => string }): unknown;
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

/**
 * Admits the empty string as HTML and nothing else: vis-timeline empties elements by assigning it. Its time scale, which
 * would assign labels, is switched off; anything else that assigns HTML throws.
 */
export function installTrustedTypesPolicy(page: Window): void {
	page.trustedTypes?.createPolicy("default", {
		createHTML(input) {
			if (input === "") return input;
			throw new TypeError("This page assigns no HTML");
		},
	});
}
