import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import site from "./vite.config.ts";

export default mergeConfig(
	site,
	defineConfig({
		test: {
			include: ["{src,scripts,bench}/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
			// Role queries in jsdom are slow on a small, busy machine.
			testTimeout: 30_000,
			setupFiles: ["tests/setup.ts"],
			exclude: [...configDefaults.exclude, "tests/e2e/**"],
			reporters: process.env.CI
				? ["default", ["json", { outputFile: ".cache/results/unit.json" }]]
				: ["default"],
			coverage: { provider: "v8", include: ["src/**/*.{ts,tsx}"], reporter: ["text"] },
		},
	}),
);
