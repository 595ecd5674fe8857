import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { minify, transformWithOxc } from "vite";

/** Keeps a script's text from ending its element, or beginning a comment that would hide the end. Both only stand in strings there. */
export const inScript = (code: string): string =>
	code
		.replaceAll(/<\/(?=script)/gi, "<\\/")
		.replaceAll("<!--", "<\\!--")
		.trim();

/** The source by which a policy admits exactly this text of a script or style. */
export const sha256 = (text: string): string =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The script that runs before anything is painted, as the text of its element: it must not wait for the network. */
export async function earlyScript(root: string): Promise<string> {
	const file = resolve(root, "src/app/mark-start.ts");
	const { code } = await transformWithOxc(readFileSync(file, "utf8"), file);
	// In a block, where its names can be short and meet no others.
	return inScript((await minify(file, `{${code}}`)).code);
}
