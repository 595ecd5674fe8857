import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));
const sbom = z.object({
	spdxVersion: z.string(),
	packages: z.array(z.object({ name: z.string(), versionInfo: z.string() })),
});
const name = `csto-2022-timeline-${version}`;

const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

let folder = "";
const inFolder = (...path: string[]) => join(folder, ...path);

/** Makes a release of a small site, by the command that the workflow runs. */
function make(tag: string, out: string, env: NodeJS.ProcessEnv = {}): void {
	const args = [
		"--import",
		"tsx",
		"scripts/make-release.ts",
		tag,
		"--dist",
		inFolder("dist"),
		"--out",
		inFolder(out),
	];
	execFileSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: "pipe" });
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "release-"));
	mkdirSync(inFolder("dist/assets"), { recursive: true });
	writeFileSync(inFolder("dist/timeline.html"), "<p>All of it</p>");
	writeFileSync(inFolder("dist/assets/a.js"), "a()");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("has the one file, the site, its packages, checksums that hold, and the changelog's words", () => {
	make(`v${version}`, "release");
	const files = readdirSync(inFolder("release/files")).sort();
	expect(files).toEqual(["SHA256SUMS", `${name}.spdx.json`, `${name}.zip`, "timeline.html"]);
	const site = unzipSync(readFileSync(inFolder("release/files", `${name}.zip`)));
	expect(Object.entries(site).map(([file, content]) => [file, strFromU8(content)])).toEqual([
		[`${name}/assets/a.js`, "a()"],
		[`${name}/timeline.html`, "<p>All of it</p>"],
	]);
	const sums = files
		.filter((file) => file !== "SHA256SUMS")
		.map((file) => `${sha256(readFileSync(inFolder("release/files", file)))}  ${file}\n`);
	expect(readFileSync(inFolder("release/files/SHA256SUMS"), "utf8")).toBe(sums.join(""));
	const { spdxVersion, packages } = sbom.parse(
		JSON.parse(readFileSync(inFolder("release/files", `${name}.spdx.json`), "utf8")),
	);
	expect(spdxVersion).toBe("SPDX-2.3");
	expect(packages.map((one) => one.name)).toEqual(expect.arrayContaining(["react", "vis-timeline", "vite"]));
	expect(readFileSync(inFolder("release/notes.md"), "utf8")).toMatch(/^- /m);
}, 60_000);

it("has the same archive whenever and wherever it is made", () => {
	const archive = (out: string) => readFileSync(inFolder(out, "files", `${name}.zip`));
	make(`v${version}`, "west", { TZ: "Pacific/Honolulu" });
	make(`v${version}`, "east", { TZ: "Pacific/Auckland" });
	expect(archive("west").equals(archive("east"))).toBe(true);
}, 60_000);

it("is not made for a tag that is not the version's", () => {
	expect(() => make("v99.0.0", "wrong")).toThrow(/The tag is v99\.0\.0/);
});
