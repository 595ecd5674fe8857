import type { TimeAxis } from "../model/axis/time-axis.ts";
import { MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/axis/time-window.ts";
import type { AxisFile } from "./axis-schema.ts";
import { type ContentProblem, show } from "./content-problem.ts";

const FILE = "axis.json";

interface WrittenStretch {
	readonly start: string;
	readonly end: string;
}

function toWindow({ start, end }: WrittenStretch): TimeWindow {
	return { start: Date.parse(start), end: Date.parse(end) };
}

/** The axis that a file describes, with its days and minutes as instants. */
export function toTimeAxis({ bounds, windows: [first, ...others] }: AxisFile): TimeAxis {
	const named = (window: AxisFile["windows"][number]) => ({ ...window, ...toWindow(window) });
	return { bounds: toWindow(bounds), windows: [named(first), ...others.map(named)] };
}

function checkStretch(path: string, written: WrittenStretch, limits: AxisFile["bounds"]): ContentProblem[] {
	const { start, end } = toWindow(written);
	if (start >= end) {
		const message = "the stretch ends before it begins";
		const expected = `later than ${written.start}`;
		return [{ file: FILE, path: `${path}.end`, message, expected, received: show(written.end) }];
	}
	const bounds = toWindow(limits);
	const beyond: ContentProblem[] = [];
	const note = (side: "start" | "end", expected: string) =>
		beyond.push({
			file: FILE,
			path: `${path}.${side}`,
			message: "reaches beyond the axis's bounds",
			expected,
			received: show(written[side]),
		});
	if (start < bounds.start) note("start", `${limits.start} or later`);
	if (end > bounds.end) note("end", `${limits.end} or earlier`);
	return beyond;
}

function checkSpan(path: string, written: WrittenStretch): ContentProblem[] {
	const { start, end } = toWindow(written);
	const span = end - start;
	if (start >= end || (span >= MIN_SPAN && span <= MAX_SPAN)) return [];
	const message = "is shorter or longer than the axis can show at once";
	const received = show(`${written.start} to ${written.end}`);
	return [{ file: FILE, path, message, expected: "from one hour to twelve years", received }];
}

/** Checks that every named window can be shown, and that none has the id of another. */
export function checkAxis({ bounds, windows }: AxisFile): readonly ContentProblem[] {
	const ids = windows.map(({ id }) => id);
	return [
		...checkStretch("bounds", bounds, bounds),
		...windows.flatMap((window, index) => [
			...checkStretch(`windows[${index}]`, window, bounds),
			...checkSpan(`windows[${index}]`, window),
			...(ids.indexOf(window.id) < index
				? [
						{
							file: FILE,
							path: `windows[${index}].id`,
							message: `duplicate: ${show(window.id)}`,
							expected: "an id of its own",
							received: show(window.id),
						},
					]
				: []),
		]),
	];
}
