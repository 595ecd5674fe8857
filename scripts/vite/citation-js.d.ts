/** As much of Citation.js as the build uses; the packages carry no types. */
declare module "@citation-js/core" {
	import type { CslItem } from "./citation-items.ts";

	interface FormatOptions {
		/** A CSL style by its name. */
		readonly template?: string;
		readonly lang?: string;
		readonly format?: "text" | "object";
		/** What an in-text citation points at. */
		readonly entry?: { readonly id: string; readonly locator?: string; readonly label?: "paragraph" };
	}

	export class Cite {
		constructor(data: CslItem);
		format(output: "ris", options: { readonly format: "object" }): readonly Record<string, unknown>[];
		format(output: string, options?: FormatOptions): string;
	}

	export const plugins: {
		readonly config: {
			get(name: "@csl"): { readonly templates: { add(name: string, csl: string): void } };
			get(name: "@bibtex"): { readonly format: { useIdAsLabel: boolean } };
		};
	};
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
