import type { Plugin, Rolldown } from "vite";
import { licenceWords } from "../../../src/i18n/licence-words.ts";
import { escapeXml } from "../../../src/model/axis/svg-shape.ts";
import { licenceNotices } from "./licence-notices.ts";
import { shippedPackages } from "./shipped-packages.ts";

const FILE_NAME = "licenses.txt";

/** Draws the letters of card.png (site-images.ts). */
const DRAWN_WITH = "node_modules/@expo-google-fonts/source-serif-4";

/** Servers name no encoding for text; with this at its beginning a browser knows. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Leads to the notices beside the page. */
export const licencesLink = `<a class="text-button" href="./${FILE_NAME}" target="_blank" rel="noopener">${licenceWords.link}<span class="visually-hidden"> ${licenceWords.newTab}</span></a>`;

/** The notices within the page, closed until they are asked for. */
export function licencesDetails(notices: string): string {
	return `<details><summary>${licenceWords.summary}</summary><pre>${escapeXml(notices.trim())}</pre></details>`;
}

/** Throws when something that is built beside the site holds code of a package that the site has not, and that its notices leave out. */
export function expectNamed(
	name: string,
	output: Rolldown.RolldownOutput["output"],
	site: Rolldown.OutputBundle,
	root: string,
): void {
	const named = shippedPackages(Object.values(site), root);
	const left = shippedPackages(output, root).filter((place) => !named.includes(place));
	if (left.length > 0)
		throw new Error(`${name} holds code that ${FILE_NAME} does not name: ${left.join(", ")}. Name it there.`);
}

/**
 * Vite plugin that writes `licenses.txt`, the notices of all that the site is made of: what the bundler has really put into it. A
 * licence that is not allowed stops the build.
 */
export function licences(): Plugin {
	let root = "";
	return {
		name: "licences",
		apply: "build",
		configResolved(config) {
			root = config.root;
		},
		generateBundle(_options, bundle) {
			const places = shippedPackages(Object.values(bundle), root);
			const notices = licenceNotices([...places, DRAWN_WITH], root);
			this.emitFile({ type: "asset", fileName: FILE_NAME, source: BYTE_ORDER_MARK + notices });
		},
	};
}
