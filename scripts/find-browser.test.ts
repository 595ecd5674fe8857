import { describe, expect, it } from "vitest";
import { type BrowserProbes, findBrowser } from "./find-browser.ts";

const own = "/cache/playwright/chrome";

/** A machine on which exactly `present` start; `installs` says what a command adds. */
function machine(
	present: readonly string[],
	changes: Partial<BrowserProbes> = {},
	installs: Readonly<Record<string, string>> = {},
) {
	const files = new Set(present);
	const commands: string[] = [];
	const probes: BrowserProbes = {
		env: { PATH: "/usr/games:/usr/bin" },
		platform: "linux",
		canUseApt: false,
		playwrightPath: () => own,
		works: (path) => files.has(path),
		exists: (path) => files.has(path),
		run: (command, args) => {
			const line = [command, ...args].join(" ");
			commands.push(line);
			const added = installs[line];
			if (added !== undefined) files.add(added);
			return added !== undefined;
		},
		...changes,
	};
	return { probes, commands };
}

describe("findBrowser", () => {
	it("takes the browser named in CHROMIUM_PATH before all others", async () => {
		const { probes } = machine(["/my/chrome", own], { env: { CHROMIUM_PATH: "/my/chrome" } });
		expect(await findBrowser(probes)).toBe("/my/chrome");
	});

	it("refuses a CHROMIUM_PATH that does not start instead of taking another browser", async () => {
		const { probes } = machine([own], { env: { CHROMIUM_PATH: "/my/chrome" } });
		await expect(findBrowser(probes)).rejects.toThrow("CHROMIUM_PATH names /my/chrome, which does not start");
	});

	it("takes Playwright's own before an installed one", async () => {
		const { probes } = machine(["/usr/bin/chromium", own]);
		expect(await findBrowser(probes)).toBe(own);
	});

	it("takes an installed one, in the order of PATH, and installs nothing", async () => {
		const { probes, commands } = machine(["/usr/bin/chromium", "/usr/games/google-chrome"]);
		expect(await findBrowser(probes)).toBe("/usr/games/google-chrome");
		expect(commands).toEqual([]);
	});

	it("knows the usual places of Linux outside PATH", async () => {
		const { probes } = machine(["/opt/google/chrome/chrome"]);
		expect(await findBrowser(probes)).toBe("/opt/google/chrome/chrome");
	});

	it("knows the usual place on macOS", async () => {
		const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
		expect(await findBrowser(machine([chrome], { platform: "darwin" }).probes)).toBe(chrome);
	});

	it("knows the usual place on Windows", async () => {
		const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
		const { probes } = machine([chrome], { platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" } });
		expect(await findBrowser(probes)).toBe(chrome);
	});

	it("installs Playwright's when there is none", async () => {
		const { probes, commands } = machine([], {}, { "npx playwright install chromium": own });
		expect(await findBrowser(probes)).toBe(own);
		expect(commands).toEqual(["npx playwright install chromium"]);
	});

	it("turns to apt-get, as root on Debian, when Playwright's cannot be had", async () => {
		const { probes, commands } = machine(
			[],
			{ canUseApt: true },
			{ "apt-get update": "", "apt-get install -y chromium": "/usr/bin/chromium" },
		);
		expect(await findBrowser(probes)).toBe("/usr/bin/chromium");
		expect(commands).toEqual([
			"npx playwright install chromium",
			"apt-get update",
			"apt-get install -y chromium",
		]);
	});

	it("turns to apt-get when what Playwright installed does not start", async () => {
		const { probes } = machine(
			[],
			{ canUseApt: true },
			{
				"npx playwright install chromium": "/elsewhere",
				"apt-get update": "",
				"apt-get install -y chromium": "/usr/bin/chromium",
			},
		);
		expect(await findBrowser(probes)).toBe("/usr/bin/chromium");
	});

	it("says what to do when nothing helps, without apt-get for those who may not use it", async () => {
		const { probes, commands } = machine([]);
		await expect(findBrowser(probes)).rejects.toThrow("Install one, or name one in CHROMIUM_PATH");
		expect(commands).toEqual(["npx playwright install chromium"]);
	});
});
