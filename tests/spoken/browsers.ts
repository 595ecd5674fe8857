import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Desktop } from "./desktop.ts";
import type { BrowserName } from "./programs.ts";

/** What keeps Firefox from asking and telling anything of its own, and has it give its pages to a screen reader. */
const FIREFOX_PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
	"accessibility.force_disabled": -1,
	"app.update.enabled": false,
	"browser.aboutwelcome.enabled": false,
	"browser.preonboarding.enabled": false,
	"browser.sessionstore.resume_from_crash": false,
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.homepage_override.mstone": "ignore",
	"browser.tabs.warnOnClose": false,
	"browser.translations.enable": false,
	"browser.urlbar.autoFill": false,
	"browser.urlbar.suggest.history": false,
	"browser.urlbar.suggest.openpage": false,
	"browser.urlbar.suggest.quickactions": false,
	"browser.urlbar.suggest.topsites": false,
	"browser.urlbar.suggest.searches": false,
	// It does not ask before a page is left on which something would be lost.
	"dom.disable_beforeunload": true,
	"datareporting.policy.dataSubmissionEnabled": false,
	"datareporting.policy.firstRunURL": "",
	"signon.rememberSignons": false,
	"termsofuse.acceptedDate": "1700000000000",
	"termsofuse.acceptedVersion": 999,
	"toolkit.telemetry.reportingpolicy.firstRun": false,
	"trailhead.firstrun.didSeeAboutWelcome": true,
	// A caret that does not blink computes nothing.
	"ui.caretBlinkTime": 0,
	"ui.prefersReducedMotion": 1,
};

const CHROMIUM_ARGUMENTS = [
	"--no-sandbox",
	"--force-renderer-accessibility",
	"--force-prefers-reduced-motion",
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-gpu",
	"--disable-sync",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-features=Translate",
	"--password-store=basic",
	"--window-size=1366,768",
	"--window-position=0,0",
];

/** Opens an address in a browser on a desktop, with a profile of its own. */
export function startBrowser(desktop: Desktop, name: BrowserName, program: string, address: string): void {
	const profile = join(desktop.folder, name);
	mkdirSync(profile);
	if (name === "chromium") {
		desktop.start(program, [...CHROMIUM_ARGUMENTS, `--user-data-dir=${profile}`, address]);
		return;
	}
	const lines = Object.entries(FIREFOX_PREFERENCES).map(
		([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
	desktop.start(program, [
		"--no-remote",
		"--profile",
		profile,
		"--width",
		"1366",
		"--height",
		"768",
		address,
	]);
}
