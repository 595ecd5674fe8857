import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS } from "./scripts/browser-arguments.ts";
import { findBrowser } from "./scripts/find-browser.ts";

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once("error", fail);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() =>
				address === null || typeof address === "string" ? fail(new Error("No port.")) : done(address.port),
			);
		});
	});
}

// Workers load this file again: they inherit the first answers, so that all use one browser and one server.
process.env.CHROMIUM_PATH ||= await findBrowser();
process.env.TEST_SITE_PORT ||= String(await freePort());

// In a sub-folder, as on a project's page of a static host: no path of the site may begin with a slash.
const base = "/sub/folder/";
const address = `http://127.0.0.1:${process.env.TEST_SITE_PORT}${base}`;

export default defineConfig({
	testDir: "tests/e2e",
	testMatch: "**/*.spec.ts",
	workers: 2,
	fullyParallel: true,
	retries: 0,
	// Two cores share two browsers and what they render.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: process.env.CI ? [["list"], ["json", { outputFile: ".cache/results/browser.json" }]] : "list",
	use: {
		baseURL: address,
		// Each test for itself and for the network it asks: workers are allowed in offline.spec.ts alone.
		serviceWorkers: "block",
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: BROWSER_ARGUMENTS,
			// Scrollbars take their room, as on most readers' screens.
			ignoreDefaultArgs: ["--hide-scrollbars"],
		},
	},
	webServer: {
		cwd: import.meta.dirname,
		command: `node --import tsx scripts/serve.ts --port ${process.env.TEST_SITE_PORT} --base ${base}`,
		url: address,
		reuseExistingServer: false,
		timeout: 30_000,
	},
});
