import { strFromU8, strToU8 } from "fflate";
import { fnv1a } from "../fnv-1a.ts";
import { TextModel } from "./text-model.ts";

const WHOLE = 2 ** 32;
const END = 0;

/** 16 bits that a text changed by accident does not have. */
function sumOf(bytes: Iterable<number>): number {
	const sum = fnv1a(bytes);
	return (sum ^ (sum >>> 16)) & 0xffff;
}

/** What has read a primer; kept, as that takes as long as many a lesson. */
const primed = new WeakMap<Uint8Array, TextModel>();

function modelAfter(primer: Uint8Array): TextModel {
	let model = primed.get(primer);
	if (model === undefined) {
		model = new TextModel();
		for (const byte of primer) for (let place = 7; place >= 0; place--) model.learn((byte >> place) & 1);
		primed.set(primer, model);
	}
	return new TextModel(model);
}

/** Where a stretch of numbers is divided between 0, below, and 1. So zeros, which a code cut short goes on with, soon end the text. */
const middle = (low: number, high: number, chance: number) =>
	low + Math.floor(((high - low) * (65_536 - chance)) / 65_536);

/**
 * Packs a text without U+0000 by how likely each bit of it is after what `primer` and the text itself have had (arithmetic coding).
 * Two bytes come first by which damage is noticed. As short as a short text gets: some two bits for a letter of a question.
 */
export function packText(text: string, primer: Uint8Array): Uint8Array {
	const model = modelAfter(primer);
	const bytes = strToU8(text);
	const sum = sumOf(bytes);
	const packed = [sum >> 8, sum & 255];
	let low = 0;
	let high = WHOLE - 1;
	for (const byte of [...bytes, END])
		for (let place = 7; place >= 0; place--) {
			const bit = (byte >> place) & 1;
			const cut = middle(low, high, model.chance);
			if (bit === 0) high = cut;
			else low = cut + 1;
			model.learn(bit);
			// The first byte is settled once both ends have the same.
			while (low >>> 24 === high >>> 24) {
				packed.push(high >>> 24);
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
			}
		}
	// What is missing at the end is read as zeros: as few bytes as lead into the stretch that is left.
	for (let bits = 24; bits >= 0; bits -= 8) {
		const last = Math.ceil(low / 2 ** bits) * 2 ** bits;
		if (last > high) continue;
		for (let at = 24; at >= bits; at -= 8) packed.push(Math.floor(last / 2 ** at) & 255);
		break;
	}
	return Uint8Array.from(packed);
}

/** The text that `packText` packed; `null` for what it did not, or longer than `limit` bytes of UTF-8. */
export function unpackText(packed: Uint8Array, primer: Uint8Array, limit: number): string | null {
	if (packed.length < 2) return null;
	const model = modelAfter(primer);
	const bytes: number[] = [];
	let low = 0;
	let high = WHOLE - 1;
	let at = 2;
	let value = 0;
	const next = () => {
		value = ((value << 8) | (packed[at] ?? 0)) >>> 0;
		at++;
	};
	for (let byte = 0; byte < 4; byte++) next();
	// Up to three zeros are missing at the end: whoever reads on behind them reads no text.
	while (bytes.length <= limit && at <= packed.length + 3) {
		let byte = 1;
		while (byte < 256) {
			const cut = middle(low, high, model.chance);
			const bit = value <= cut ? 0 : 1;
			if (bit === 0) high = cut;
			else low = cut + 1;
			byte = byte * 2 + bit;
			model.learn(bit);
			while (low >>> 24 === high >>> 24) {
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
				next();
			}
		}
		if (byte === 256 + END) {
			const text = Uint8Array.from(bytes);
			return sumOf(text) === (packed[0] ?? 0) * 256 + (packed[1] ?? 0) ? strFromU8(text) : null;
		}
		bytes.push(byte - 256);
	}
	return null;
}
