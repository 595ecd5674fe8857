import type { RevealPart } from "./lesson.ts";

/** The usual ways to show an event: the words come before who said them, for that is asked. */
export const REVEAL_PRESETS = {
	all: [],
	ask: ["ask", "date", "quote", "speaker"],
	speaker: ["quote", "speaker"],
	quote: ["speaker", "date"],
} as const satisfies Record<string, readonly RevealPart[]>;
export type RevealPreset = keyof typeof REVEAL_PRESETS;

/** Its names, in the order in which they are offered. */
export const REVEAL_PRESET_NAMES = [
	"all",
	"ask",
	"speaker",
	"quote",
] as const satisfies readonly RevealPreset[];

/** The preset that these steps are; `null` for none. */
export function presetOf(reveal: readonly RevealPart[]): RevealPreset | null {
	return REVEAL_PRESET_NAMES.find((name) => REVEAL_PRESETS[name].join() === reveal.join()) ?? null;
}
