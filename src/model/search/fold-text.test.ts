import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTerm, foldText } from "./fold-text.ts";

const fold = (text: string) => foldText(text).text;
const LETTERS = [
	..."abcdefghijklmnopqrstuvwxyz'’ABEIJKY",
	..."абвгдеёжзийклмнопрстуфхцчшщъыьэюяЕЯ",
	..."աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆևԵՈՒ",
	..."éñşїў",
	"𝒦",
];
const words = fc
	.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
	.map((all) => all.join(""));

describe("foldText", () => {
	it.each([
		["Pashinyan", "Pashinian", "Пашинян", "Փաշինյան", "PASHINYAN"],
		["Tokayev", "Tokaev", "Токаев", "Toqaev", "Տոկաև"],
		["Yerevan", "Erevan", "Ереван", "Երևան", "Jerewan".replace("w", "v")],
		["Yerevan", "Երեւան", "ԵՐԵՎԱՆ", "ԵՐԵՒԱՆ", "Երևան".toUpperCase()],
		["Putin", "Путин", "Պուտին", "ՊՈՒՏԻՆ"],
		["և", "եւ", "ԵՒ", "Եւ"],
		["Sochi", "Сочи", "Սոչի"],
		["Kazakhstan", "Казахстан", "Kazakstan"],
		["Vasilyevich", "Васильевич", "Vasilevich"],
		["Armenia", "Armeniya", "Армения"],
	])("folds every way of writing %s to the same", (...spellings) => {
		expect(new Set(spellings.map(fold)).size).toBe(1);
	});

	it("keeps different names apart", () => {
		const names = ["Pashinyan", "Putin", "Zas", "Lukashenko", "Tokayev", "Tasmagambetov", "Aliyev"];
		expect(new Set(names.map(fold)).size).toBe(names.length);
	});

	it("takes accents, quotation marks and line breaks for nothing, quote marks and spaces", () => {
		expect(fold("Paşinyan’s\n“Erévan”")).toBe('pasinians "erevan"');
	});

	it("gives every folded character its place in the text, in order", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...LETTERS, " ", "\n", "-") }), (text) => {
				const { text: folded, origin } = foldText(text);
				expect(origin).toHaveLength(folded.length + 1);
				expect(origin.at(-1)).toBe(text.length);
				expect(origin).toEqual(origin.toSorted((a, b) => a - b));
			}),
		);
	});

	it("gives a letter that folds two of the text's into one the place of the first", () => {
		expect(foldText("Yerevan").origin[0]).toBe(0);
		expect(foldText("Tokayev").origin).toEqual([0, 1, 2, 3, 4, 6, 7]);
		expect(foldText("Պուտին").origin).toEqual([0, 1, 3, 4, 5, 6]);
	});
});

describe("foldTerm", () => {
	it("finds every word by every beginning of it, in whatever script it is typed", () => {
		fc.assert(
			fc.property(words, fc.nat(11), (word, cut) => {
				const typed = [...word].slice(0, cut + 1).join("");
				const folded = fold(word);
				fc.pre(fold(typed) !== "");
				expect(foldTerm(typed).some((form) => folded.startsWith(form))).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	it("gives nothing for a word of signs that fold away", () => {
		expect(foldTerm("’")).toEqual([]);
		expect(foldTerm(" ")).toEqual([]);
	});
});
