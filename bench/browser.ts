import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const knownNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

async function findBrowser(): Promise<string> {
	const named = process.env.CHROMIUM_PATH;
	const onPath = (process.env.PATH ?? "")
		.split(delimiter)
		.flatMap((folder) => knownNames.map((name) => join(folder, name)));
	const found = [...(named === undefined ? [] : [named]), ...onPath].find(isExecutable);
	if (found === undefined) {
		throw new Error("No Chromium was found. Name one in CHROMIUM_PATH.");
	}
	return found;
}

/** Starts a headless Chromium that talks to nobody but the pages' own server. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
		],
	});
}
