import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	cleanNote,
	dropItem,
	keepItem,
	noteItem,
	putBack,
	swapItems,
	TRAY_LIMITS,
	type Tray,
} from "./tray.ts";
import { parseTray, serializeTray } from "./tray-code.ts";

const id = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const note = fc.string({ unit: "binary", maxLength: 400 }).map(cleanNote);
const tray: fc.Arbitrary<Tray> = fc.uniqueArray(fc.record({ id, note }), {
	selector: (item) => item.id,
	maxLength: TRAY_LIMITS.items,
});

describe("a tray's code", () => {
	it("gives back every tray, whatever is written in it", () => {
		fc.assert(
			fc.property(tray, (kept) => {
				expect(parseTray(serializeTray(kept))).toEqual(kept);
			}),
		);
	});

	it("is read from any text at all", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
				const kept = parseTray(text);
				expect(parseTray(serializeTray(kept))).toEqual(kept);
			}),
		);
	});

	it("needs no encoding for ids, and little for a line", () => {
		const kept = [
			{ id: "departure-1", note: "" },
			{ id: "strike-2", note: "Who says so?" },
		];
		expect(serializeTray(kept)).toBe("departure-1~strike-2*Who says so?");
	});

	it("leaves out what is no id, and what stands there already", () => {
		expect(parseTray("a-1~<b>~A-2~a-1*again~~-c~d-")).toEqual([{ id: "a-1", note: "" }]);
	});
});

describe("a tray", () => {
	it("takes each thing once, at its end, until it is full", () => {
		const once = keepItem([], "a");
		expect(keepItem(once, "a")).toBe(once);
		expect(keepItem(once, "b")).toEqual([
			{ id: "a", note: "" },
			{ id: "b", note: "" },
		]);
		const full = Array.from({ length: TRAY_LIMITS.items }, (_, at) => ({ id: `a-${at}`, note: "" }));
		expect(keepItem(full, "b")).toBe(full);
	});

	it("keeps a line as one line of whole characters", () => {
		const [item] = noteItem(keepItem([], "a"), "a", `one\ntwo\u0000${"𝒦".repeat(200)}`);
		expect(item?.note).toMatch(/^one two /);
		expect(item?.note.length).toBeLessThanOrEqual(TRAY_LIMITS.note);
		expect(item?.note.isWellFormed()).toBe(true);
	});

	it("drops what is asked, and nothing else", () => {
		expect(dropItem(keepItem(keepItem([], "a"), "b"), "a")).toEqual([{ id: "b", note: "" }]);
	});

	it("takes back what was removed at the place where it was", () => {
		fc.assert(
			fc.property(tray, fc.nat(), (kept, at) => {
				fc.pre(kept.length > 0);
				const place = at % kept.length;
				const item = kept[place];
				if (!item) throw new Error("nothing there");
				expect(putBack(dropItem(kept, item.id), item, place)).toEqual(kept);
				expect(putBack(kept, item, place)).toBe(kept);
			}),
		);
	});

	it("changes the places of two and leaves the others", () => {
		fc.assert(
			fc.property(tray, fc.nat(), fc.nat(), (kept, a, b) => {
				fc.pre(kept.length > 0);
				const [one, other] = [kept[a % kept.length]?.id ?? "", kept[b % kept.length]?.id ?? ""];
				const swapped = swapItems(kept, one, other);
				expect(swapped[b % kept.length]?.id).toBe(one);
				expect(swapItems(swapped, one, other)).toEqual(kept);
				expect(swapItems(kept, one, "none")).toBe(kept);
			}),
		);
	});
});
