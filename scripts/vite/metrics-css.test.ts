import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { METRICS, metricsCss } from "./metrics-css.ts";

const SHEETS = ["src/timeline/axis.css", "src/timeline/live-axis.css", "src/ui/bar/bar.css"] as const;
/** What each measure is of: elsewhere a length is as large by chance. */
const MEASURED: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(min-)?width$/, ["--bar-least"]],
	// A landmark's number is as high as the room for a label by chance.
	[/^(line-height|top|bottom|inset-block)$/, ["--label-above"]],
	[/^(height|line-height|top|bottom|inset-block)$/, ["--bar-height", "--strip-name"]],
	[/^(left|right|inset-inline)$/, ["--label-gap", "--label-pad"]],
	[/^font-size$/, ["--label-size"]],
	[/mask/, ["--bar-fade"]],
];

const declarations = (css: string) =>
	[...css.matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, name = "", value = ""]) => ({ name, value }));

it("gives each measure once, as a custom property of the page", () => {
	const css = metricsCss();
	expect(css).toContain("--bar-height:1.5rem");
	expect(css.match(/--bar-height/g)).toHaveLength(1);
});

it.each(SHEETS)("%s types no measure that has a property", (sheet) => {
	const typed = declarations(readFileSync(sheet, "utf8")).flatMap(({ name, value }) => {
		const words = value.split(/[\s(),]+/);
		const measures = MEASURED.flatMap(([property, names]) => (property.test(name) ? names : []));
		return Object.entries(METRICS)
			.filter(([measure, length]) => measures.includes(measure) && words.includes(length))
			.map(([measure]) => `${name}: ${value} (write var(${measure}))`);
	});
	expect(typed).toEqual([]);
});

it("every measure that is given is used", () => {
	const css = [...SHEETS, "src/styles/tokens.css"].map((sheet) => readFileSync(sheet, "utf8")).join("");
	expect(Object.keys(METRICS).filter((name) => !css.includes(`var(${name})`))).toEqual([]);
});
