import { describe, expect, it } from "vitest";
import { type EngineProbes, findEngines } from "./find-engines.ts";

const CHROMIUM = "/cache/playwright/chrome";
const APT_FIREFOX = "apt-get install -y --no-install-recommends firefox-esr";
const APT_WEBKIT = "apt-get install -y --no-install-recommends webkit2gtk-driver xvfb";

/** A machine on which exactly `present` are there and start; `installs` says what a command adds. */
function machine(
	present: readonly string[],
	changes: Partial<EngineProbes> = {},
	installs: Readonly<Record<string, readonly string[]>> = {},
) {
	const files = new Set([CHROMIUM, ...present]);
	const commands: string[] = [];
	const probes: EngineProbes = {
		env: { PATH: "/usr/bin" },
		platform: "linux",
		canUseApt: false,
		playwrightPath: () => CHROMIUM,
		works: (path) => files.has(path),
		exists: (path) => files.has(path),
		ownPath: (name) => `/cache/playwright/${name}`,
		ownStarts: async (name) => files.has(`/cache/playwright/${name}`),
		run: (command, args) => {
			const line = [command, ...args].join(" ");
			commands.push(line);
			for (const file of installs[line] ?? []) files.add(file);
			return line === "apt-get update" || installs[line] !== undefined;
		},
		...changes,
	};
	return { probes, commands };
}

const SYSTEM = ["/usr/bin/firefox-esr", "/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];

describe("findEngines", () => {
	it("takes Playwright's own builds before installed ones", async () => {
		const own = ["/cache/playwright/firefox", "/cache/playwright/webkit"];
		const { probes, commands } = machine([...SYSTEM, ...own]);
		expect(await findEngines(probes)).toEqual({
			chromium: { path: CHROMIUM, by: "playwright" },
			firefox: { path: own[0], by: "playwright" },
			webkit: { path: own[1], by: "playwright" },
		});
		expect(commands).toEqual([]);
	});

	it("drives installed browsers by their own WebDriver", async () => {
		const { probes, commands } = machine(SYSTEM);
		expect(await findEngines(probes)).toMatchObject({
			firefox: { path: "/usr/bin/firefox-esr", by: "webdriver" },
			webkit: { path: "/usr/bin/WebKitWebDriver", by: "webdriver" },
		});
		expect(commands).toEqual([]);
	});

	it("takes the browsers that the variables name before all others, and refuses one that does not start", async () => {
		const env = { FIREFOX_PATH: "/my/firefox", WEBKIT_DRIVER_PATH: "/my/driver" };
		const named = machine([...SYSTEM, "/my/firefox", "/my/driver"], { env });
		expect(await findEngines(named.probes)).toMatchObject({
			firefox: { path: "/my/firefox", by: "webdriver" },
			webkit: { path: "/my/driver", by: "webdriver" },
		});
		const wrong = machine(SYSTEM, { env: { ...env, PATH: "/usr/bin" } });
		await expect(findEngines(wrong.probes)).rejects.toThrow("FIREFOX_PATH names /my/firefox, which does not");
	});

	it("does not take WebKitGTK's driver where there is no screen for it", async () => {
		const { probes } = machine(["/usr/bin/firefox-esr", "/usr/bin/WebKitWebDriver"]);
		await expect(findEngines(probes)).rejects.toThrow("No WebKit");
	});

	it("installs what is missing with Playwright on a person's machine, without asking for root", async () => {
		const { probes, commands } = machine(
			[],
			{ canUseApt: true },
			{
				"npx playwright install firefox": ["/cache/playwright/firefox"],
				[APT_WEBKIT]: ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"],
			},
		);
		expect(await findEngines(probes)).toMatchObject({
			firefox: { by: "playwright" },
			webkit: { by: "webdriver" },
		});
		expect(commands).toEqual([
			"npx playwright install firefox",
			"npx playwright install webkit",
			"apt-get update",
			APT_WEBKIT,
		]);
	});

	it("asks Debian's own first where nobody is watching", async () => {
		const { probes, commands } = machine(
			[],
			{ canUseApt: true, env: { PATH: "/usr/bin", CI: "true" } },
			{
				[APT_FIREFOX]: ["/usr/bin/firefox-esr"],
				"npx playwright install --with-deps webkit": ["/cache/playwright/webkit"],
			},
		);
		expect(await findEngines(probes)).toMatchObject({
			firefox: { by: "webdriver" },
			webkit: { by: "playwright" },
		});
		expect(commands[1]).toBe(APT_FIREFOX);
	});

	it("names everything that is missing, and how to install it", async () => {
		const failed = findEngines(machine([]).probes);
		await expect(failed).rejects.toThrow("npx playwright install --with-deps firefox");
		await expect(failed).rejects.toThrow("apt-get install webkit2gtk-driver xvfb");
	});
});
