import { spreadOf } from "../stats.ts";
import type { ScaleReading } from "./measure-scale.ts";

/** All rounds of one page. */
export interface ScaleResult {
	readonly name: string;
	readonly count: number;
	readonly readings: readonly ScaleReading[];
}

const ROWS: readonly (readonly [keyof ScaleReading, string])[] = [
	["label", "first label (ms)"],
	["drawn", "axis drawn (ms)"],
	["layout", "layout of a window (ms)"],
	["drawing", "drawing of a window (ms)"],
	["processor", "its processor time (ms)"],
	["p95", "frame p95, 1x CPU (ms)"],
	["slowP95", "frame p95, 4x CPU (ms)"],
	["heap", "JS heap (MB)"],
	["elements", "elements"],
];

function medianOf({ readings }: ScaleResult, row: keyof ScaleReading): number | null {
	return spreadOf(readings.map((reading) => reading[row]))?.median ?? null;
}

function shown(value: number | null): string {
	return value === null ? "-" : value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

/** A table for each number of events: medians, a dash for what did not come within a minute and a half or is not there. */
export function formatScale(results: readonly ScaleResult[]): string {
	const counts = [...new Set(results.map(({ count }) => count))];
	return counts
		.map((count) => {
			const pages = results.filter((result) => result.count === count);
			const head = `${`${count} events`.padEnd(26)}${pages.map(({ name }) => name.padStart(14)).join("")}`;
			const rows = ROWS.map(
				([row, title]) =>
					`${title.padEnd(26)}${pages.map((page) => shown(medianOf(page, row)).padStart(14)).join("")}`,
			);
			return [head, ...rows].join("\n");
		})
		.join("\n\n");
}

/** How many times as much each page costs with ten times as many events. */
export function formatGrowth(results: readonly ScaleResult[]): string {
	return results
		.flatMap((result) => {
			const before = results.find(({ name, count }) => name === result.name && count * 10 === result.count);
			if (!before) return [];
			const grown = ROWS.flatMap(([row, title]) => {
				const [from, to] = [medianOf(before, row), medianOf(result, row)];
				return from === null || to === null || from === 0 ? [] : [`${title} x${(to / from).toFixed(1)}`];
			});
			return [`${result.name}, ${before.count} to ${result.count}: ${grown.join(", ")}`];
		})
		.join("\n");
}
