/**
 * Walks the built site with a screen reader, Orca, in Firefox and in Chromium, and compares what it says with the transcripts beside
 * this file. Options: `--browser firefox|chromium` for one of them, `--part WORDS`, once or more, for the parts whose name has these words,
 * `--print` to read what is said while it is said, `--update` to write the transcripts anew.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startStaticServer } from "../../scripts/static-server.ts";
import { startBrowser } from "./browsers.ts";
import { startDesktop } from "./desktop.ts";
import { BROWSERS, type BrowserName, findPrograms, MissingPrograms, type Programs } from "./programs.ts";
import { Reader } from "./reader.ts";
import { compareTranscripts, type Heard, partOf, STOPPED, writeTranscript } from "./transcript.ts";
import { WALK } from "./walk.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
	options: {
		update: { type: "boolean", default: false },
		browser: { type: "string" },
		part: { type: "string", multiple: true, default: [""] },
		print: { type: "boolean", default: false },
	},
});
const parts = WALK.filter(({ name }) =>
	values.part.some((words) => name.toLowerCase().includes(words.toLowerCase())),
);
const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);

/** How many parts are as they were, and how many differ. */
interface Outcome {
	readonly passed: number;
	readonly failed: number;
}

const fileOf = (browser: BrowserName) => join(import.meta.dirname, `transcripts/${browser}.txt`);

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** The first line of a transcript: Orca's words depend on its version. */
function headOf(orca: string, browser: BrowserName): string {
	const [version] = execFileSync(orca, ["--version"], { encoding: "utf8" }).trim().split(".");
	return `Orca ${version}, ${browser === "firefox" ? "Firefox" : "Chromium"}: each key, and what is said.`;
}

/** Walks all parts, and tells when each is over; what stops a part stands in the transcript. */
async function listen(
	browser: BrowserName,
	site: string,
	programs: Programs,
	onPart: (name: string, heard: readonly Heard[]) => void,
): Promise<readonly Heard[]> {
	const desktop = await startDesktop(programs);
	try {
		startBrowser(desktop, browser, programs.browser, site);
		const reader = new Reader(desktop, programs.keys, site, (heard) => {
			if (values.print) say(`${browser}: ${writeTranscript("", [heard]).trim()}`);
		});
		await reader.begin();
		let number = 0;
		for (const { name, hash, walk } of parts) {
			reader.part(name);
			try {
				await reader.open(`?part=${number++}`, hash);
				await walk(reader);
			} catch (error) {
				reader.stopped(error instanceof Error ? error.message : String(error));
			}
			onPart(name, reader.heard);
		}
		return reader.heard;
	} finally {
		await desktop.close();
	}
}

async function check(browser: BrowserName, site: string): Promise<Outcome> {
	const programs = findPrograms(browser);
	const head = headOf(programs.orca, browser);
	const file = fileOf(browser);
	const stored = existsSync(file) ? readFileSync(file, "utf8") : "";
	const [storedHead = ""] = stored.split("\n");
	if (!values.update && storedHead !== head) {
		say(
			stored === ""
				? `${browser}: there is no transcript. Write it with: npm run test:spoken -- --update`
				: `${browser}: the transcript begins with “${storedHead}”, here it would be “${head}”. Another version of Orca has other words: run this in Debian 12, which has Orca 43, or write the transcript anew with --update and read what changed.`,
		);
		return { passed: 0, failed: parts.length };
	}
	const began = performance.now();
	const differencesOf = (name: string, transcript: string) =>
		compareTranscripts(partOf(stored, name), partOf(transcript, name));
	// At once, so that a walk that is cut off has said what it knew.
	const heard = await listen(browser, site, programs, (name, soFar) => {
		const transcript = writeTranscript(head, soFar);
		const lines = differencesOf(name, transcript);
		const stopped = partOf(transcript, name).includes(STOPPED);
		const result = stopped ? "stopped" : lines.length > 0 ? "different" : "as it was";
		say([`${browser}, “${name}”: ${result}`, ...lines].join("\n"));
	});
	const now = writeTranscript(head, heard);
	if (values.update && parts.length === WALK.length) writeFileSync(file, now);
	const different = parts.filter(({ name }) => differencesOf(name, now).length > 0);
	const stopped = parts.filter(({ name }) => partOf(now, name).includes(STOPPED)).length;
	const failed = values.update ? stopped : Math.max(different.length, stopped);
	say(
		`${browser}: ${parts.length - failed} of ${parts.length} parts as they were, ${Math.round((performance.now() - began) / 1000)} s`,
	);
	return { passed: parts.length - failed, failed };
}

async function run(): Promise<Outcome> {
	const folder = join(root, "dist");
	if (!existsSync(join(folder, "index.html")))
		throw new Error('There is no built site in dist/. Run "npm run build" first.');
	for (const browser of browsers) findPrograms(browser);
	const server = await startStaticServer({ folder });
	try {
		// Side by side: most of the time both wait.
		const outcomes = await Promise.all(browsers.map((browser) => check(browser, server.address)));
		return outcomes.reduce((sum, each) => ({
			passed: sum.passed + each.passed,
			failed: sum.failed + each.failed,
		}));
	} finally {
		await server.close();
	}
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

let outcome: Outcome = { passed: 0, failed: 1 };
try {
	outcome = await run();
} catch (error) {
	if (!(error instanceof MissingPrograms)) throw error;
	say(error.message);
} finally {
	const results = join(root, ".cache/results");
	mkdirSync(results, { recursive: true });
	writeFileSync(
		join(results, "spoken.json"),
		JSON.stringify({ numPassedTests: outcome.passed, numFailedTests: outcome.failed }),
	);
	process.exitCode = outcome.failed === 0 ? 0 : 1;
}
