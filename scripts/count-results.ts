/**
 * Prints "N passed, N failed" from the reports that the unit tests, the browser tests and the journeys leave in .cache/results.
 * Usage: count-results.ts <exit status of the run>. A run that failed without a failed test counts one failure.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const folder = join(import.meta.dirname, "../.cache/results");
const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
});
const browserReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function readReport(name: string): unknown {
	const file = join(folder, name);
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

const unit = vitestReport.nullable().parse(readReport("unit.json"));
const engines = vitestReport.nullable().parse(readReport("engines.json"));
const browser = browserReport.nullable().parse(readReport("browser.json"))?.stats ?? null;
const runFailed = process.argv[2] !== "0";
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (engines?.numPassedTests ?? 0);
const failedTests =
	(unit?.numFailedTests ?? 0) +
	(browser?.unexpected ?? 0) +
	(browser?.flaky ?? 0) +
	(engines?.numFailedTests ?? 0);

if (unit === null) console.log("The unit tests did not run.");
if (browser === null) console.log("The browser tests did not run.");
if (engines === null) console.log("The journeys through the engines did not run.");
else if (engines.numPendingTests > 0)
	console.log(
		`${engines.numPendingTests} journeys were not possible in their engine or did not run; see the table above.`,
	);
if (runFailed && failedTests === 0) console.log("A step outside the tests failed; see above.");
console.log(`${passed} passed, ${runFailed ? Math.max(1, failedTests) : failedTests} failed`);
