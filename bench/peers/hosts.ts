import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escapeHtml, htmlPage } from "./html.ts";

const hosts = {
	"host-ours": "../ours/timeline.html?embed=1",
	"host-timelinejs": "../timelinejs/index.html",
};

/**
 * Writes two host pages that differ only in what their frame shows. The frames are not sandboxed: Chromium would give
 * such a frame a process of its own, which neither the throttling nor the probe would reach.
 */
export async function buildHosts(siteDir: string): Promise<void> {
	for (const [name, src] of Object.entries(hosts)) {
		const body = `<h1>A host</h1>\n<p>Before</p>
<iframe title="Timeline" src="${escapeHtml(src)}" width="800" height="700" loading="lazy"></iframe>\n<p>After</p>`;
		await mkdir(join(siteDir, name), { recursive: true });
		await writeFile(join(siteDir, name, "index.html"), htmlPage("Host", "", body));
	}
}
