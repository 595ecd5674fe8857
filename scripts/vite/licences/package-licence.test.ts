import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { licenceNotices } from "./licence-notices.ts";
import { packageLicence } from "./package-licence.ts";

const MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy";
let root = "";

/** Installs packages into an empty project: their files by name, and what the lock file says of each. */
function install(
	packages: Readonly<Record<string, { license?: string; locked?: string; files?: Record<string, string> }>>,
): void {
	const locked: Record<string, object> = {};
	for (const [name, { license, locked: version = "1.0.0", files = {} }] of Object.entries(packages)) {
		locked[`node_modules/${name}`] = { version, license };
		const folder = join(root, "node_modules", name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
		for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	}
	writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "licences-"));
	writeFileSync(join(root, "LICENSE"), "Ours\n");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("packageLicence", () => {
	it("takes the text of the licence that was chosen, and a notice", () => {
		const files = {
			"LICENSE-APACHE": "Apache License\nVersion 2.0",
			"LICENSE-MIT": `Copyright A\r\n${MIT}\n`,
			"NOTICE.txt": "Made by A",
		};
		install({ a: { license: "(Apache-2.0 OR MIT)", files } });
		expect(packageLicence("node_modules/a", root)).toEqual({
			name: "a",
			version: "1.0.0",
			licences: ["MIT"],
			texts: [`Copyright A\n${MIT}`, "Made by A"],
		});
	});

	it("leaves out the licences of what a package's own program is made of", () => {
		const text = `${MIT}\n\n# Licenses of bundled dependencies\nThe published artifact contains GPL`;
		install({ a: { license: "MIT", files: { "LICENSE.md": text } } });
		expect(packageLicence("node_modules/a", root).texts).toEqual([MIT]);
	});

	it("stops at a licence that is not allowed, and says of which package, which, and what to do", () => {
		install({ a: { license: "LGPL-3.0" } });
		expect(() => packageLicence("node_modules/a", root)).toThrow(
			/^a 1\.0\.0 would come with the site, and is under LGPL-3\.0\. Allowed: MIT, .*allowed-licences\.ts\.$/,
		);
	});

	it("stops at a package that names no licence, or comes without its text", () => {
		install({ a: {}, b: { license: "MIT", files: { "README.md": MIT, LICENSE: "All rights reserved" } } });
		expect(() => packageLicence("node_modules/a", root)).toThrow("no licence that it names");
		expect(() => packageLicence("node_modules/b", root)).toThrow("no file with the text of its licence, MIT");
	});

	it("stops where another version is installed than the lock file has", () => {
		install({ a: { license: "MIT", locked: "2.0.0" } });
		expect(() => packageLicence("node_modules/a", root)).toThrow(
			"a 1.0.0 is installed, the lock file has 2.0.0",
		);
		expect(() => packageLicence("node_modules/a/node_modules/b", root)).toThrow();
	});
});

describe("licenceNotices", () => {
	it("is the same in whatever order the packages come, and has a text that several share once", () => {
		const files = { LICENSE: `Copyright A\n${MIT}` };
		install({
			b: { license: "MIT", files },
			c: { license: "MIT", files: { LICENSE: `Copyright C\n${MIT}` } },
			a: { license: "MIT", files },
		});
		const notices = licenceNotices(["node_modules/b", "node_modules/c", "node_modules/a"], root);
		expect(notices).toMatch(
			/Ours[\s\S]*\na 1\.0\.0, b 1\.0\.0\nLicence: MIT\n\nCopyright A[\s\S]*\nc 1\.0\.0\n/,
		);
		expect(notices.split("Copyright A")).toHaveLength(2);
		expect(licenceNotices(["node_modules/a", "node_modules/b", "node_modules/c"], root)).toBe(notices);
	});
});
