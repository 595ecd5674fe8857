import { MAX_HASH } from "../model/max-hash.ts";
import type { Tray } from "../model/tray/tray.ts";
import { serializeTray } from "../model/tray/tray-code.ts";
import { wellFormed } from "../model/well-formed.ts";
import {
	ADDRESS_PARAMETERS,
	type AddressFault,
	type AddressValues,
	type AddressVocabulary,
} from "./address-parameters.ts";
import { migrateEventId } from "./migrations.ts";

/** What an address records. */
export interface Address extends AddressValues {
	/** Parameters of others, kept as they came. */
	readonly foreign: readonly (readonly [string, string])[];
}

type Name = keyof AddressValues;
type Draft = { -readonly [Key in Name]: AddressValues[Key] };

const MAX_FOREIGN = 20;
const NAMES = Object.keys(ADDRESS_PARAMETERS) as Name[];
const OWN: ReadonlySet<string> = new Set(NAMES.map((name) => ADDRESS_PARAMETERS[name].key));

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replace(/\+/g, " "));
	} catch {
		return "";
	}
}

function encode(text: string): string {
	return encodeURIComponent(wellFormed(text)).replace(/%20/g, "+").replace(/%2C/gi, ",");
}

/** The address that says nothing: the default view. */
export function emptyAddress(vocabulary: AddressVocabulary): Address {
	// Every name has a value of its kind, which TypeScript does not see through the loop.
	const standard = Object.fromEntries(
		NAMES.map((name) => [name, ADDRESS_PARAMETERS[name].standard(vocabulary)]),
	) as unknown as AddressValues;
	return { ...standard, foreign: [] };
}

function parseBare(id: string, vocabulary: AddressVocabulary): { address: Address; faults: AddressFault[] } {
	const address = emptyAddress(vocabulary);
	// A quote's id is its event's with a number: "#departure-1" is where the text without script has the quote.
	const event = [id, id.replace(/-\d+$/, "")]
		.map(migrateEventId)
		.find((known) => vocabulary.events.includes(known));
	if (event !== undefined) return { address: { ...address, selected: event }, faults: [] };
	// As the way to the list is called without script.
	if (id === "events") return { address: { ...address, view: "list" }, faults: [] };
	if (vocabulary.views.includes(id)) return { address: { ...address, view: id }, faults: [] };
	if (vocabulary.viewsElsewhere.includes(id)) return { address, faults: ["unknown-view"] };
	return { address, faults: vocabulary.anchors.includes(id) ? [] : ["unknown-event"] };
}

/** Reads one parameter into an address, which keeps what it had where the text has no value; gives what was wrong. */
function readInto<Key extends Name>(
	address: Draft,
	name: Key,
	text: string,
	vocabulary: AddressVocabulary,
): AddressFault | undefined {
	const parameter: (typeof ADDRESS_PARAMETERS)[Key] = ADDRESS_PARAMETERS[name];
	const { value, fault } = parameter.read(text, vocabulary);
	if (value !== undefined) address[name] = value;
	return fault;
}

function written<Key extends Name>(address: Address, name: Key, vocabulary: AddressVocabulary): string {
	const parameter: (typeof ADDRESS_PARAMETERS)[Key] = ADDRESS_PARAMETERS[name];
	return parameter.write(address[name], vocabulary);
}

/** Reads a hash ("#e=…&t=…", or "#" and one id, or "#" and one id and then "&t=…"). Never throws: what is unknown or damaged gives the default and a fault. */
export function parseAddress(
	hash: string,
	vocabulary: AddressVocabulary,
): { address: Address; faults: AddressFault[] } {
	const text = hash.replace(/^#/, "");
	if (text.length > MAX_HASH) return { address: emptyAddress(vocabulary), faults: ["too-long"] };
	if (text === "") return { address: emptyAddress(vocabulary), faults: [] };
	if (!text.includes("=")) return parseBare(decode(text), vocabulary);
	const values = new Map<string, string>();
	const foreign: [string, string][] = [];
	// A bare id that something was put after, as trackers do.
	const [first = "", ...others] = text.split("&");
	const bare = first.includes("=") ? null : parseBare(decode(first), vocabulary);
	const known = bare !== null && bare.faults.length === 0;
	const address: Draft & Address = { ...(known ? bare.address : emptyAddress(vocabulary)), foreign };
	for (const pair of known ? others : [first, ...others]) {
		const cut = pair.indexOf("=");
		const key = decode(cut < 0 ? pair : pair.slice(0, cut));
		const value = cut < 0 ? "" : decode(pair.slice(cut + 1));
		if (OWN.has(key)) values.set(key, values.get(key) ?? value);
		else if (key !== "" && foreign.length < MAX_FOREIGN) foreign.push([key, value]);
	}
	const faults = new Set<AddressFault>();
	for (const name of NAMES) {
		const value = values.get(ADDRESS_PARAMETERS[name].key) ?? "";
		const fault = value === "" ? undefined : readInto(address, name, value, vocabulary);
		if (fault !== undefined) faults.add(fault);
	}
	return { address, faults: [...faults] };
}

/** The hash that records an address, "" for the default; `parseAddress` gives the same address back. */
export function serializeAddress(address: Address, vocabulary: AddressVocabulary): string {
	const own = NAMES.map(
		(name) => [ADDRESS_PARAMETERS[name].key, written(address, name, vocabulary)] as const,
	);
	const pairs = [...own.filter(([, value]) => value !== ""), ...address.foreign];
	return pairs.length === 0
		? ""
		: `#${pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`;
}

/** The hash that opens a tray, and says nothing else. */
export function trayHash(tray: Tray): string {
	return `#view=tray&tray=${encode(serializeTray(tray))}`;
}
