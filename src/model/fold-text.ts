const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		// Russian, after the passport transliteration, without its "kh" and "y".
		...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k" },
		...{ л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "k", ц: "ts" },
		...{ ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia" },
		// Armenian, eastern pronunciation.
		...{ ա: "a", բ: "b", գ: "g", դ: "d", ե: "e", զ: "z", է: "e", ը: "e", թ: "t", ժ: "zh", ի: "i", լ: "l" },
		...{ խ: "k", ծ: "ts", կ: "k", հ: "h", ձ: "dz", ղ: "g", ճ: "ch", մ: "m", յ: "i", ն: "n", շ: "sh", ո: "o" },
		...{ չ: "ch", պ: "p", ջ: "j", ռ: "r", ս: "s", վ: "v", տ: "t", ր: "r", ց: "ts", ւ: "u", փ: "p", ք: "k" },
		...{ օ: "o", ֆ: "f", և: "ev" },
		// Latin letters that only the way of transliterating decides.
		...{ y: "i", j: "i", q: "k", "'": "", "’": "", "‘": "", "“": '"', "”": '"' },
	}),
);

const VOWELS = "aeiou";

/** A text in its folded form, with the index in the original of every folded character. */
export interface FoldedText {
	readonly text: string;
	/** `origin[i]` is where folded character `i` comes from; one entry more than `text` has, for its end. */
	readonly origin: readonly number[];
}

/**
 * Makes texts comparable across case, accents, scripts and ways of transliterating Armenian and Russian:
 * "Pashinyan", "Pashinian", "Пашинян" and "Փաշինյան" fold to the same.
 */
export function foldText(text: string): FoldedText {
	let folded = "";
	const origin: number[] = [];
	let index = 0;
	for (const character of text) {
		const base = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
		for (const letter of base) {
			for (const out of LETTERS.get(letter) ?? letter) {
				const before = folded.at(-1) ?? "";
				if (out === "h" && (before === "k" || before === "g")) continue;
				if (out === before && out === "i") continue;
				if (out === "e" && before === "i") {
					folded = folded.slice(0, -1);
					origin.pop();
				}
				folded += /\s/.test(out) ? " " : out;
				origin.push(index);
			}
		}
		index += character.length;
	}
	origin.push(text.length);
	return { text: folded, origin };
}

/** A word as typed so far, folded; an ending that the next letter could still fold away is left open. */
export function foldTerm(term: string): string {
	const { text } = foldText(term.trim());
	const open = text.endsWith("i") && VOWELS.includes(text.at(-2) ?? "-");
	return open ? text.slice(0, -1) : text;
}
