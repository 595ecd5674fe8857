/** Chromium's switches for unattended runs: it talks to nobody but the page's own server, and needs no GPU. */
export const BROWSER_ARGUMENTS: string[] = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
