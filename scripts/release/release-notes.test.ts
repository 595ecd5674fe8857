import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { releaseNotes } from "./release-notes.ts";

const changelog = `# Changelog

## [Unreleased]

## [1.10.0] - 2027-02-01

### Added

- Ferries.

## [1.1.0] - 2027-01-01

- Harbours.
`;

it("are what the changelog says of the version, without its heading and without the others", () => {
	expect(releaseNotes(changelog, "v1.10.0", "1.10.0")).toBe("### Added\n\n- Ferries.\n");
	expect(releaseNotes(changelog, "v1.1.0", "1.1.0")).toBe("- Harbours.\n");
});

it("are refused for a tag that is not the version's", () => {
	expect(() => releaseNotes(changelog, "v1.1.0", "1.10.0")).toThrow(
		"The tag is v1.1.0, package.json has 1.10.0",
	);
	expect(() => releaseNotes(changelog, "1.1.0", "1.1.0")).toThrow("tag v1.1.0");
});

it("are refused where the changelog has no section, no date or no words for it", () => {
	expect(() => releaseNotes(changelog, "v1.1", "1.1")).toThrow('no section "## [1.1]');
	expect(() => releaseNotes("## [1.0.0]\n\n- It.\n", "v1.0.0", "1.0.0")).toThrow("gives no date");
	expect(() => releaseNotes("## [1.0.0] - 2027-01-01\n\n### Added\n", "v1.0.0", "1.0.0")).toThrow(
		"says nothing",
	);
});

it("are there for the version that package.json has now", () => {
	const { version } = z
		.object({ version: z.string() })
		.parse(JSON.parse(readFileSync("package.json", "utf8")));
	expect(releaseNotes(readFileSync("CHANGELOG.md", "utf8"), `v${version}`, version)).toContain("- ");
});
