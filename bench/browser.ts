import { type Browser, chromium } from "playwright-core";
import { BROWSER_ARGUMENTS } from "../scripts/browser-arguments.ts";
import { findBrowser } from "../scripts/find-browser.ts";

/** Starts a headless Chromium that talks to nobody but the pages' own server. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: [...BROWSER_ARGUMENTS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
	});
}
