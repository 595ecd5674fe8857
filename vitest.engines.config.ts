import { defineConfig } from "vitest/config";
import { TableReporter } from "./tests/engines/support/table-reporter.ts";

/** The journeys through the built site, in three engines; one file runs in one engine. */
export default defineConfig({
	test: {
		include: ["tests/engines/*.journeys.ts"],
		globalSetup: "tests/engines/support/global-setup.ts",
		// Two engines at once keep a machine of two cores busy.
		maxWorkers: 2,
		testTimeout: 180_000,
		reporters: process.env.CI
			? ["verbose", new TableReporter(), ["json", { outputFile: ".cache/results/engines.json" }]]
			: ["verbose", new TableReporter()],
	},
});
