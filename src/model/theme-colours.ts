/** The page's colours, in which a lane must be seen: light and dark, each also with high contrast. */
export const COLOUR_THEMES = ["light", "dark", "contrastLight", "contrastDark"] as const;
export type ColourTheme = (typeof COLOUR_THEMES)[number];

/** An sRGB colour as six hexadecimal digits, "#0e5c6b". */
export type HexColour = string;

/** What a theme's text and bars stand on. */
export interface ThemeGrounds {
	/** The page. */
	readonly paper: HexColour;
	/** What lies on it: panes, fields, dialogs. */
	readonly surface: HexColour;
}

/** The grounds of every theme. Style sheets have them as `--paper` and `--surface`. */
export const THEME_GROUNDS: Readonly<Record<ColourTheme, ThemeGrounds>> = {
	light: { paper: "#faf9f5", surface: "#fffefb" },
	dark: { paper: "#16150f", surface: "#1d1c16" },
	contrastLight: { paper: "#ffffff", surface: "#ffffff" },
	contrastDark: { paper: "#000000", surface: "#000000" },
};

/** How much of a lane's colour its tint has, the rest being the surface: from 0 to 1. */
export const LANE_TINT = 0.16;

const channels = (colour: HexColour): number[] =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** As much of one colour as `share` says, from 0 to 1, and the rest of another, mixed in sRGB as CSS mixes them. */
export function mixColours(colour: HexColour, other: HexColour, share: number): HexColour {
	const others = channels(other);
	const mixed = channels(colour).map((part, at) =>
		Math.round(part * share + (others[at] ?? 0) * (1 - share)),
	);
	return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance (WCAG 2.2), from 0 to 1. */
function luminance(colour: HexColour): number {
	const [red = 0, green = 0, blue = 0] = channels(colour)
		.map((part) => part / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours (WCAG 2.2), from 1 to 21. */
export function contrastRatio(one: HexColour, other: HexColour): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
