import type { Verdict } from "./limits.ts";
import { type Metric, metrics, type PageResult } from "./results.ts";
import type { Spread } from "./stats.ts";

function formatNumber(value: number, unit: Metric["unit"]): string {
	if (unit === "ms") {
		return value >= 100 ? value.toFixed(0) : value.toFixed(1);
	}
	if (unit === "kB") {
		return value.toFixed(1);
	}
	return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

function formatCell(spread: Spread | null, beside: Spread | null, unit: Metric["unit"]): string {
	if (spread === null) {
		return "-";
	}
	const [median, min, max] = [spread.median, spread.min, spread.max].map((value) =>
		formatNumber(value, unit),
	);
	const ratio =
		beside === null || beside.median === 0 ? "" : ` x${(spread.median / beside.median).toFixed(2)}`;
	return `${median} (${min}–${max})${ratio}`;
}

/** The table of medians with minimum, maximum and, after "x", the ratio to the page named in the row. */
export function formatTable(results: readonly PageResult[]): string {
	const rows = Object.values<Metric>(metrics).map((metric) => {
		const besideResult = results.find((result) => result.name === metric.beside);
		const beside = besideResult === undefined ? null : metric.of(besideResult);
		const title = `${metric.title}${metric.unit === "" ? "" : ` (${metric.unit})`}`;
		const note = metric.beside === null ? "" : ` x ${metric.beside}`;
		return [title + note, ...results.map((result) => formatCell(metric.of(result), beside, metric.unit))];
	});
	const table = [["median (min–max)", ...results.map((result) => result.name)], ...rows];
	const widths = (table[0] ?? []).map((_, column) =>
		Math.max(...table.map((row) => row[column]?.length ?? 0)),
	);
	return table
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

/** One line per limit. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
	const show = (value: number | null): string =>
		value === null ? "not measured" : String(Number(value.toFixed(4)));
	return verdicts
		.map(({ limit, value, bound, holds }) => {
			const mark = holds === null ? "----" : holds ? "pass" : "FAIL";
			return `${mark}  ${limit}: ${show(value)} (limit ${show(bound)})`;
		})
		.join("\n");
}

/** What a reader of the figures should know about the loads: foreign requests and shifted nodes. */
export function formatRemarks(results: readonly PageResult[]): string {
	return results
		.flatMap(({ name, still }) => {
			const foreign = new Set(still.flatMap((reading) => reading.foreign));
			const shifted = new Set(still.flatMap((reading) => reading.shifted));
			return [
				...[...foreign].map((url) => `${name} asked another origin: ${url}`),
				...[...shifted].slice(0, 3).map((node) => `${name} shifted: ${node}`),
			];
		})
		.join("\n");
}
