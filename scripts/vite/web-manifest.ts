import { THEME_GROUNDS } from "../../src/model/theme-colours.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";

/** The icons of an installed site: file, width in pixels, and whether the system may cut it to a shape of its own. */
export const APP_ICONS = [
	{ file: "icon-192.png", size: 192, maskable: false },
	{ file: "icon-512.png", size: 512, maskable: false },
	{ file: "icon-maskable-512.png", size: 512, maskable: true },
] as const;

const { paper: PAPER } = THEME_GROUNDS.light;

/** The icon without its round corners: systems cut their own, and what it shows lies within the safe zone of 80 percent. */
export function maskableIcon(svg: string): string {
	const square = svg.replace(/(<rect width="64" height="64") rx="\d+"/, "$1");
	if (square === svg) throw new Error("public/icon.svg has no ground that could be made square.");
	return square;
}

/** The Web Application Manifest; its addresses are relative, so that it holds in any folder. */
export function webManifest(content: TimelineContent): object {
	return {
		name: content.title,
		short_name: content.shortTitle,
		description: content.description,
		lang: "en",
		start_url: "./",
		scope: "./",
		// With Back and Reload: opening an event is a step that Back undoes.
		display: "minimal-ui",
		theme_color: PAPER,
		background_color: PAPER,
		icons: [
			{ src: "icon.svg", sizes: "any", type: "image/svg+xml" },
			...APP_ICONS.map(({ file, size, maskable }) => ({
				src: file,
				sizes: `${size}x${size}`,
				type: "image/png",
				purpose: maskable ? "maskable" : "any",
			})),
		],
	};
}
