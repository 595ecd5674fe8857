/** What a package's manifest says. */
export interface ManifestFacts {
	/** As the system lists it; any text. */
	readonly title: string;
	/** What no other package is called: letters, digits and "-", a letter first. */
	readonly id: string;
	/** The page that is launched. No query and no fragment: systems lose them, or put their own in the wrong place. */
	readonly page: string;
	/** The score from which it is passed, whole points of 100; `null` for none. */
	readonly mastery: number | null;
}

/** What no XML 1.0 document can hold, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
	return text
		.replaceAll(IMPOSSIBLE, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/**
 * The `imsmanifest.xml` of a SCORM 1.2 package (Content Aggregation Model 2.3): one organization with one item, a SCO of one page. It
 * names no places of its schemas, which are not in the package: what validates by such places would look for them there.
 */
export function scormManifest({ title, id, page, mastery }: ManifestFacts): string {
	const name = escapeXml(title);
	const file = escapeXml(page);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<manifest identifier="${escapeXml(id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
		"\t<metadata>",
		"\t\t<schema>ADL SCORM</schema>",
		"\t\t<schemaversion>1.2</schemaversion>",
		"\t</metadata>",
		'\t<organizations default="organization">',
		'\t\t<organization identifier="organization">',
		`\t\t\t<title>${name}</title>`,
		'\t\t\t<item identifier="item" identifierref="resource" isvisible="true">',
		`\t\t\t\t<title>${name}</title>`,
		...(mastery === null ? [] : [`\t\t\t\t<adlcp:masteryscore>${mastery}</adlcp:masteryscore>`]),
		"\t\t\t</item>",
		"\t\t</organization>",
		"\t</organizations>",
		"\t<resources>",
		`\t\t<resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${file}">`,
		`\t\t\t<file href="${file}"/>`,
		"\t\t</resource>",
		"\t</resources>",
		"</manifest>",
	];
	return `${lines.join("\n")}\n`;
}
