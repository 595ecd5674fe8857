/**
 * What a changelog in the form of "Keep a Changelog" says of the version that a tag ("v1.2.3") names. Throws, and says what to do, when the tag
 * is not that of `version`, the one in package.json, or when the changelog has no dated section with words in it for it.
 */
export function releaseNotes(changelog: string, tag: string, version: string): string {
	if (tag !== `v${version}`)
		throw new Error(
			`The tag is ${tag}, package.json has ${version}: set its version first, then tag v${version}.`,
		);
	const sections = changelog.split(/^## /m).slice(1);
	const section = sections.find((one) => one.startsWith(`[${version}]`));
	if (section === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`);
	const [heading = "", ...lines] = section.split("\n");
	if (!/^\[[^\]]+\] - \d{4}-\d\d-\d\d$/.test(heading.trim()))
		throw new Error(`CHANGELOG.md gives no date for ${version}: write "## [${version}] - YYYY-MM-DD".`);
	const notes = lines.join("\n").trim();
	if (!notes.includes("\n- ") && !notes.startsWith("- "))
		throw new Error(`CHANGELOG.md says nothing of ${version}: write what is new for its readers.`);
	return `${notes}\n`;
}
