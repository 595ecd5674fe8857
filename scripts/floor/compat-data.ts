import type {
	BrowserName,
	CompatStatement,
	Identifier,
	SimpleSupportStatement,
} from "@mdn/browser-compat-data";
// MDN’s data: https://github.com/mdn/browser-compat-data
import data from "@mdn/browser-compat-data/forLegacyNode";
import { OLDEST_BROWSERS } from "../oldest-browsers.ts";

const { chrome, firefox, safari } = OLDEST_BROWSERS;
const FLOOR: readonly (readonly [BrowserName, string])[] = [
	["chrome", chrome],
	["firefox", firefox],
	["safari", safari],
];

function compareVersions(one: string, other: string): number {
	const [a, b] = [one, other].map((version) => version.replace("≤", "").split(".").map(Number));
	for (const index of [0, 1, 2]) {
		const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

function holds(
	{ version_added, version_removed, flags, prefix, alternative_name }: SimpleSupportStatement,
	at: string,
) {
	if (typeof version_added !== "string" || version_added === "preview") return false;
	if (flags !== undefined || prefix !== undefined || alternative_name !== undefined) return false;
	if (compareVersions(version_added, at) > 0) return false;
	return typeof version_removed !== "string" || compareVersions(version_removed, at) > 0;
}

/** The oldest browsers that lack a feature, by name and version; those of which nothing is known are left out. */
function lackedBy({ support }: CompatStatement): readonly string[] {
	return FLOOR.filter(([name, version]) => {
		const statement = support[name];
		if (statement === undefined) return false;
		return !(Array.isArray(statement) ? statement : [statement]).some((one) => holds(one, version));
	}).map(([name, version]) => `${name} ${version}`);
}

/** An entry of the data by its path, if there is one. */
export function entryAt(...path: readonly string[]): Identifier | undefined {
	let entry: Identifier | undefined = data as unknown as Identifier;
	for (const name of path)
		entry = entry !== undefined && Object.hasOwn(entry, name) ? entry[name] : undefined;
	return entry;
}

/** The entries inside another, by name. */
export function entriesIn(entry: Identifier | undefined): readonly (readonly [string, Identifier])[] {
	return Object.entries(entry ?? {}).flatMap(([name, inner]) =>
		name === "__compat" || inner === undefined ? [] : [[name, inner as Identifier] as const],
	);
}

/** True when an entry says that one of the oldest browsers lacks it. */
export function isLacked(entry: Identifier | undefined): boolean {
	return entry?.__compat !== undefined && lackedBy(entry.__compat).length > 0;
}
