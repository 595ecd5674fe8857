import { posix, win32 } from "node:path";
import { type BrowserType, firefox, webkit } from "@playwright/test";
import { type BrowserProbes, findBrowser, machine } from "./find-browser.ts";

/** The engines that the journeys run in. */
export const ENGINE_NAMES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** A browser that starts, and what drives it: Playwright, or the browser's own WebDriver (BiDi in Firefox). */
export interface FoundEngine {
	readonly path: string;
	readonly by: "playwright" | "webdriver";
}

/** What the search asks of the machine beyond what the search for a Chromium asks. */
export interface EngineProbes extends BrowserProbes {
	/** Where Playwright's own build stands, or would stand. */
	readonly ownPath: (name: "firefox" | "webkit") => string;
	/** True when Playwright's own build is there and starts. */
	readonly ownStarts: (name: "firefox" | "webkit") => Promise<boolean>;
}

async function starts(type: BrowserType): Promise<boolean> {
	try {
		await (await type.launch()).close();
		return true;
	} catch {
		return false;
	}
}

function engineMachine(): EngineProbes {
	const types = { firefox, webkit };
	return {
		...machine(),
		ownPath: (name) => types[name].executablePath(),
		ownStarts: (name) => starts(types[name]),
	};
}

function onPath({ env }: BrowserProbes, names: readonly string[]): readonly string[] {
	const folders = [...(env.PATH ?? "").split(posix.delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin"];
	return folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
}

function firefoxPlaces(probes: BrowserProbes): readonly string[] {
	const { env, platform } = probes;
	if (platform === "win32")
		return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].flatMap((folder) =>
			folder === undefined ? [] : [win32.join(folder, "Mozilla Firefox/firefox.exe")],
		);
	const named = onPath(probes, ["firefox", "firefox-esr"]);
	return platform === "darwin" ? [...named, "/Applications/Firefox.app/Contents/MacOS/firefox"] : named;
}

/** WebKitGTK's driver, where the screen that it needs is there too. */
function webkitPlaces(probes: BrowserProbes): readonly string[] {
	const hasScreen = probes.platform === "linux" && onPath(probes, ["Xvfb"]).some(probes.exists);
	return hasScreen ? onPath(probes, ["WebKitWebDriver"]) : [];
}

const ENGINES = {
	firefox: {
		variable: "FIREFOX_PATH",
		packages: ["firefox-esr"],
		places: firefoxPlaces,
		starts: (path: string, probes: BrowserProbes) => probes.works(path),
		missing: "Firefox",
	},
	webkit: {
		variable: "WEBKIT_DRIVER_PATH",
		packages: ["webkit2gtk-driver", "xvfb"],
		places: webkitPlaces,
		// The driver has no option that ends it at once with status 0.
		starts: (path: string, probes: BrowserProbes) => probes.exists(path),
		missing: "WebKit (Playwright's build, or WebKitWebDriver of WebKitGTK together with Xvfb)",
	},
} as const;

async function findEngine(name: "firefox" | "webkit", probes: EngineProbes): Promise<FoundEngine> {
	const { variable, packages, places, starts: startsAt, missing } = ENGINES[name];
	const named = probes.env[variable];
	if (named !== undefined && named !== "") {
		if (!startsAt(named, probes))
			throw new Error(`${variable} names ${named}, which does not start. Correct it, or unset it.`);
		return { path: named, by: named === probes.ownPath(name) ? "playwright" : "webdriver" };
	}
	const find = async (): Promise<FoundEngine | null> => {
		if (await probes.ownStarts(name)) return { path: probes.ownPath(name), by: "playwright" };
		const path = places(probes).find((place) => startsAt(place, probes));
		return path === undefined ? null : { path, by: "webdriver" };
	};
	const unattended = (probes.env.CI ?? "") !== "";
	const apt = () =>
		probes.canUseApt &&
		probes.run("apt-get", ["update"]) &&
		probes.run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
	// The libraries that a build needs are installed as root, which asks a person for a password.
	const own = () =>
		probes.run("npx", ["playwright", "install", ...(unattended ? ["--with-deps"] : []), name]);
	let found = await find();
	for (const install of unattended ? [apt, own] : [own, apt]) {
		if (found !== null) return found;
		if (install()) found = await find();
	}
	if (found !== null) return found;
	throw new Error(
		`No ${missing} was found, and none could be installed. Run "npx playwright install --with-deps ${name}" or, on Debian, "apt-get install ${packages.join(" ")}", or name one in ${variable}.`,
	);
}

/**
 * A browser for every engine: the one that its variable names (`CHROMIUM_PATH`, `FIREFOX_PATH`, `WEBKIT_DRIVER_PATH`),
 * Playwright's own build, an installed one, or else one that it installs. Throws with all that is missing.
 */
export async function findEngines(
	probes: EngineProbes = engineMachine(),
): Promise<Readonly<Record<EngineName, FoundEngine>>> {
	const missing: string[] = [];
	const orMissing = async (found: Promise<FoundEngine>): Promise<FoundEngine> =>
		found.catch((error: unknown) => {
			missing.push(error instanceof Error ? error.message : String(error));
			return { path: "", by: "playwright" };
		});
	const engines = {
		chromium: await orMissing(findBrowser(probes).then((path) => ({ path, by: "playwright" }))),
		firefox: await orMissing(findEngine("firefox", probes)),
		webkit: await orMissing(findEngine("webkit", probes)),
	};
	if (missing.length > 0) throw new Error(missing.join("\n"));
	return engines;
}
