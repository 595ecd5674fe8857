import { defineConfig } from "@playwright/test";
import site from "../../playwright.config.ts";

/** Attacks on the built site, other ones in each run; apart from the tests of every change, for they take minutes. */
export default defineConfig({
	...site,
	testDir: ".",
	globalSetup: "./print-seed.ts",
	timeout: 1_800_000,
	expect: { timeout: 30_000 },
	reporter: "list",
});
