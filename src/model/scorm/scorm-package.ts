import { strToU8, zipSync } from "fflate";
import { fnv1a } from "../fnv-1a.ts";
import { launchPage } from "./launch-page.ts";
import { scormManifest } from "./manifest.ts";

/** What a package is made of. */
export interface PackageParts {
	/** The page that is one file, as text. */
	readonly html: string;
	/** As the system lists it; any text. */
	readonly title: string;
	/** The hash that opens the lesson's practice for a class, letters, digits and what an address has besides. */
	readonly hash: string;
	/** The score from which it is passed, whole points of 100; `null` for none. */
	readonly mastery: number | null;
}

/** The name that systems look for first where a manifest does not reach them. */
const PAGE = "index.html";

/** Eight hexadecimal digits that tell one text from another: FNV-1a of 32 bits. It keeps no secret. */
function shortSum(text: string): string {
	return fnv1a(text).toString(16).padStart(8, "0");
}

/** Zip's first day, so that the same lesson is the same file to the byte. */
const NO_TIME = "1980-01-01T12:00:00";

/**
 * A SCORM 1.2 package of the practice of one lesson, as a zip: the manifest and the page, which begins with it. Throws where `html` is
 * no page.
 */
export function scormPackage({ html, title, hash, mastery }: PackageParts): Uint8Array<ArrayBuffer> {
	const page = launchPage(html, hash);
	const manifest = scormManifest({ title, id: `lesson-${shortSum(hash)}`, page: PAGE, mastery });
	return zipSync(
		{ "imsmanifest.xml": strToU8(manifest), [PAGE]: strToU8(page) },
		{ level: 9, mtime: NO_TIME },
	);
}

/** Longer names are cut by some systems, in the middle of their ending. */
const LONGEST_NAME = 60;

/** A file's name that carries a title: its letters and digits in any script, "-" for what is between them. */
export function packageName(title: string): string {
	const words = title.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const name = [...words.join("-")].slice(0, LONGEST_NAME).join("").replace(/-$/, "");
	return `${name === "" ? "lesson" : name}.scorm.zip`;
}
