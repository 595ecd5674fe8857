import type { Plugin } from "vite";

/** What Vite's helper does with a style sheet that did not come, and what it does here. */
const REPAIRS: readonly (readonly [string, string])[] = [
	["seen[href] = void 0;\n\t\tthrow err;", "delete seen[href];\n\t\tthrow err;"],
	['if (e.type === "error") rej(', 'if (e.type === "error") link.remove(), rej('],
];

/**
 * Vite's helper for chunks that come later, which asks for the style sheet of such a chunk only once: after a failure the chunk would come
 * without it. Here it asks again. Throws where the helper is another, as it may be in a newer Vite.
 */
export function askAgain(helper: string): string {
	return REPAIRS.reduce((code, [was, is]) => {
		if (!code.includes(was)) throw new Error(`Vite's preload helper has no ${was}: look at retry-styles.ts`);
		return code.replace(was, is);
	}, helper);
}

/** Vite plugin: a style sheet that did not come is asked for again with its chunk. */
export function retryStyles(): Plugin {
	return {
		name: "retry-styles",
		apply: "build",
		enforce: "post",
		transform(code, id) {
			if (!id.endsWith("vite/preload-helper.js")) return undefined;
			return { code: askAgain(code), map: null };
		},
	};
}
