import { defineConfig } from "@playwright/test";
import site from "../../playwright.config.ts";
import { SEED } from "./seed.ts";

if (process.env.TEST_WORKER_INDEX === undefined)
	process.stdout.write(`To have the same again: HOSTILE_SEED=${SEED} npm run test:hostile\n`);

/** Attacks on the built site, each run with others; apart from the tests that every change runs, as they take minutes. */
export default defineConfig({
	...site,
	testDir: ".",
	timeout: 900_000,
	expect: { timeout: 30_000 },
	reporter: "list",
	use: { ...site.use, actionTimeout: 60_000 },
});
