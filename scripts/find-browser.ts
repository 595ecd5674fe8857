import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { chromium } from "@playwright/test";

/** What the search asks of the machine; tests put their own in its place. */
export interface BrowserProbes {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** True for root on a Debian-like Linux, where `apt-get` can install. */
	readonly canUseApt: boolean;
	/** Where Playwright's own Chromium stands, or would stand. */
	readonly playwrightPath: () => string;
	/** True when the file is there and starts. */
	readonly works: (path: string) => boolean;
	/** True when the file is there. */
	readonly exists: (path: string) => boolean;
	/** Runs a command to its end; false when it failed or is not there. */
	readonly run: (command: string, args: readonly string[]) => boolean;
}

const namesOnPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const macPlaces = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const linuxPlaces = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];

function windowsPlaces(env: BrowserProbes["env"]): readonly string[] {
	return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
		folder === undefined
			? []
			: [
					win32.join(folder, "Google/Chrome/Application/chrome.exe"),
					win32.join(folder, "Chromium/Application/chrome.exe"),
				],
	);
}

function installedPlaces({ env, platform }: BrowserProbes): readonly string[] {
	if (platform === "win32") return windowsPlaces(env);
	const folders = [...(env.PATH ?? "").split(posix.delimiter).filter(Boolean), ...linuxPlaces];
	const onPath = folders.flatMap((folder) => namesOnPath.map((name) => posix.join(folder, name)));
	return platform === "darwin" ? [...onPath, ...macPlaces] : onPath;
}

function works(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		return false;
	}
	// A browser without its system libraries, or a stub that only advertises a package, is there but does not start.
	// On Windows --version opens a window instead of printing.
	if (process.platform === "win32") return true;
	return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function run(command: string, args: readonly string[]): boolean {
	const { status } = spawnSync(command, args, {
		// What an installer says goes to stderr, so that stdout stays the answer's.
		stdio: ["ignore", 2, 2],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		shell: process.platform === "win32",
	});
	return status === 0;
}

/** This machine, as it is. */
export function machine(): BrowserProbes {
	return {
		env: process.env,
		platform: process.platform,
		canUseApt: process.getuid?.() === 0 && existsSync("/etc/debian_version"),
		playwrightPath: () => chromium.executablePath(),
		works,
		exists: existsSync,
		run,
	};
}

/**
 * The path of a Chromium that starts: the one named in `CHROMIUM_PATH`, Playwright's own, an installed Chrome or
 * Chromium, or else one that it installs, with Playwright or, as root on Debian, with `apt-get`.
 * Throws when `CHROMIUM_PATH` names none, and when none can be installed.
 */
export async function findBrowser(probes: BrowserProbes = machine()): Promise<string> {
	const named = probes.env.CHROMIUM_PATH;
	if (named !== undefined && named !== "") {
		if (probes.works(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which does not start. Correct it, or unset it.`);
	}
	const find = () => [probes.playwrightPath(), ...installedPlaces(probes)].find(probes.works);
	const installers: readonly (() => boolean)[] = [
		() => probes.run("npx", ["playwright", "install", "chromium"]),
		() =>
			probes.canUseApt &&
			probes.run("apt-get", ["update"]) &&
			probes.run("apt-get", ["install", "-y", "chromium"]),
	];
	let found = find();
	for (const install of installers) {
		if (found !== undefined) return found;
		if (install()) found = find();
	}
	if (found !== undefined) return found;
	throw new Error(
		"No Chromium or Chrome was found, and none could be installed. Install one, or name one in CHROMIUM_PATH.",
	);
}
