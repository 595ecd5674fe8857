import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What one benchmark run is asked to do. Directories are absolute. */
export interface BenchOptions {
	/** Loads of every page; the medians are taken over these. */
	readonly rounds: number;
	/** The built site. */
	readonly dist: string;
	/** The folder with `events/*.json` and `lanes.json`. */
	readonly content: string;
	/** Names of the pages to load; empty means all. */
	readonly only: readonly string[];
	/** Also records frames while zooming and panning. */
	readonly frames: boolean;
	/** Also saves a screenshot of every page. */
	readonly shots: boolean;
	/** Measures how cost grows with the number of made-up events, and nothing else. */
	readonly scale: boolean;
	/** A missed limit makes the exit code 1. */
	readonly strict: boolean;
}

/** Reads the command line; throws a `TypeError` on an unknown option and a `RangeError` on a bad number. */
export function parseOptions(args: readonly string[], benchDir: string): BenchOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			rounds: { type: "string" },
			dist: { type: "string" },
			content: { type: "string" },
			only: { type: "string", default: "" },
			"no-frames": { type: "boolean", default: false },
			shots: { type: "boolean", default: false },
			scale: { type: "boolean", default: false },
			strict: { type: "boolean", default: false },
		},
	});
	const rounds = Number(values.rounds ?? (values.scale ? 3 : 7));
	if (!Number.isInteger(rounds) || rounds < 1) {
		throw new RangeError(`--rounds takes a whole number from 1 on, not "${values.rounds}".`);
	}
	return {
		rounds,
		dist: values.dist === undefined ? resolve(benchDir, "../dist") : resolve(values.dist),
		content: values.content === undefined ? resolve(benchDir, "../src/content") : resolve(values.content),
		only: values.only.split(",").filter((name) => name !== ""),
		frames: !values["no-frames"],
		shots: values.shots,
		scale: values.scale,
		strict: values.strict,
	};
}
