import type { Point } from "./engine.ts";

/** Sources of input as WebDriver and WebDriver BiDi take them: https://www.w3.org/TR/webdriver2/#actions */
export type InputSources = readonly Readonly<Record<string, unknown>>[];

/** The names of `KeyboardEvent.key` as WebDriver's code points. */
const KEYS: Readonly<Record<string, string>> = {
	Tab: "\uE004",
	Enter: "\uE007",
	Shift: "\uE008",
	Control: "\uE009",
	Escape: "\uE00C",
	Space: " ",
	PageUp: "\uE00E",
	PageDown: "\uE00F",
	End: "\uE010",
	Home: "\uE011",
	ArrowLeft: "\uE012",
	ArrowUp: "\uE013",
	ArrowRight: "\uE014",
	ArrowDown: "\uE015",
	Meta: "\uE03D",
};

/** How many steps a movement has, each as long as a frame. */
const STEPS = 12;
const STEP_MS = 16;

const key = (name: string) => KEYS[name] ?? name;

/** Where a pointer goes, pressed, on its straight way. */
function way(from: Point, to: Point): unknown[] {
	return Array.from({ length: STEPS }, (_, step) => ({
		type: "pointerMove",
		duration: STEP_MS,
		x: Math.round(from.x + ((to.x - from.x) * (step + 1)) / STEPS),
		y: Math.round(from.y + ((to.y - from.y) * (step + 1)) / STEPS),
	}));
}

/** `after` is how many of the `all` pointers go down before this one: no two fingers touch at the same moment. */
function pressed(
	pointerType: "mouse" | "touch",
	from: Point,
	between: readonly unknown[],
	after = 0,
	all = 1,
): InputSources[number] {
	const pauses = (count: number) => Array.from({ length: count }, () => ({ type: "pause", duration: 0 }));
	return {
		type: "pointer",
		id: `${pointerType}${after}`,
		parameters: { pointerType },
		actions: [
			{ type: "pointerMove", duration: 0, x: Math.round(from.x), y: Math.round(from.y) },
			...pauses(after),
			{ type: "pointerDown", button: 0 },
			...pauses(all - 1 - after),
			...between,
			{ type: "pointerUp", button: 0 },
		],
	};
}

/** A move of the mouse. */
export const pointAt = (at: Point): InputSources => [
	{
		type: "pointer",
		id: "mouse0",
		parameters: { pointerType: "mouse" },
		actions: [{ type: "pointerMove", duration: 0, x: Math.round(at.x), y: Math.round(at.y) }],
	},
];

/** A click, or a tap of a finger. */
export const pressAt = (pointerType: "mouse" | "touch", at: Point): InputSources => [
	pressed(pointerType, at, []),
];

/** A drag with the mouse, or with as many fingers as there are beginnings. */
export const moveBetween = (
	pointerType: "mouse" | "touch",
	from: readonly Point[],
	to: readonly Point[],
): InputSources =>
	from.map((point, index) => pressed(pointerType, point, way(point, to[index] ?? point), index, from.length));

/** A turn of the wheel, where the mouse has been moved to. */
export const turnAt = (at: Point, by: Point): InputSources => [
	{
		type: "wheel",
		id: "wheel",
		actions: [
			{ type: "scroll", duration: 0, x: Math.round(at.x), y: Math.round(at.y), deltaX: by.x, deltaY: by.y },
		],
	},
];

/** A chord, such as "Control+v": down in order, up in the other. */
export function pressKeys(keys: string): InputSources {
	const names = keys === "+" ? ["+"] : keys.split("+");
	const actions = [
		...names.map((name) => ({ type: "keyDown", value: key(name) })),
		...names.toReversed().map((name) => ({ type: "keyUp", value: key(name) })),
	];
	return [{ type: "key", id: "keys", actions }];
}

/** A text, letter by letter. */
export const typeText = (text: string): InputSources => [
	{
		type: "key",
		id: "keys",
		actions: [...text].flatMap((value) => [
			{ type: "keyDown", value },
			{ type: "keyUp", value },
		]),
	},
];
