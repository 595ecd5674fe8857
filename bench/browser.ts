import { type Browser, chromium } from "playwright-core";
import { BROWSER_ARGUMENTS } from "../scripts/browser-arguments.ts";
import { findBrowser } from "../scripts/find-browser.ts";
import { BareBrowser } from "./bare-browser.ts";

/** It talks to nobody but the pages' own server. */
const ARGUMENTS = [...BROWSER_ARGUMENTS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/** Starts a headless Chromium. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await findBrowser(), args: ARGUMENTS });
}

/** Starts a headless Chromium that is spoken to over the bare protocol. */
export async function launchBareBrowser(): Promise<BareBrowser> {
	return BareBrowser.launch(await findBrowser(), ARGUMENTS);
}
