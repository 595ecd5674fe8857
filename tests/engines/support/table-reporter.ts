import { basename } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { ENGINE_NAMES } from "../../../scripts/find-engines.ts";

const MARKS = {
	passed: "passed",
	failed: "FAILED",
	skipped: "not possible",
	pending: "did not run",
} as const;

/** Prints, at the end of a run, how each journey went in each engine, and why some were not possible. */
export class TableReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const rows = new Map<string, Map<string, string>>();
		const notes = new Set<string>();
		for (const module of modules) {
			const engine = basename(module.moduleId).split(".")[0] ?? "";
			for (const test of module.children.allTests()) {
				const result = test.result();
				const row = rows.get(test.name) ?? new Map<string, string>();
				// A test is skipped without a word where its engine did not start.
				const mute = result.state === "skipped" && result.note === undefined;
				row.set(engine, mute ? MARKS.pending : MARKS[result.state]);
				rows.set(test.name, row);
				if (result.state === "skipped" && result.note !== undefined)
					notes.add(`${test.name}: ${result.note}`);
			}
		}
		const line = (cells: readonly string[], title: string) =>
			`${cells.map((cell) => cell.padEnd(13)).join("")}${title}\n`;
		const table = [...rows].map(([title, row]) =>
			line(
				ENGINE_NAMES.map((name) => row.get(name) ?? MARKS.pending),
				title,
			),
		);
		process.stdout.write(`\n${line(ENGINE_NAMES, "journey")}${table.join("")}\n`);
		for (const note of notes) process.stdout.write(`${note}\n`);
	}
}
