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

/** A text in its folded form, with the index in the original of every folded character. */
export interface FoldedText {
	readonly text: string;
	/** `origin[i]` is where folded character `i` comes from; one entry more than `text` has, for its end. */
	readonly origin: readonly number[];
}

/**
 * Makes texts comparable across case, accents, scripts and ways of transliterating Armenian and Russian:
 * "Sargsyan", "Sargsian", "Саргсян" and "Սարգսյան" fold to the same.
 * The Armenian ւ is no letter by itself: with ո it is "u", and after ե the second half of և, whose capitals are ԵՒ.
 */
export function foldText(text: string): FoldedText {
	let folded = "";
	const origin: number[] = [];
	let index = 0;
	let letterBefore = "";
	for (const character of text) {
		const base = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
		for (const letter of base) {
			const latin = letter === "ւ" && letterBefore === "ե" ? "v" : (LETTERS.get(letter) ?? letter);
			for (const out of latin) {
				const before = folded.at(-1) ?? "";
				if (out === "h" && (before === "k" || before === "g")) continue;
				if (out === before && out === "i") continue;
				let from = index;
				if ((out === "e" && before === "i") || (letter === "ւ" && letterBefore === "ո")) {
					folded = folded.slice(0, -1);
					from = origin.pop() ?? index;
				}
				folded += /\s/.test(out) ? " " : out;
				for (let unit = 0; unit < out.length; unit++) origin.push(from);
			}
			letterBefore = letter;
		}
		index += character.length;
	}
	origin.push(text.length);
	return { text: folded, origin };
}

/**
 * The forms that a word may take which begins as typed so far; none where it folds to nothing. An "i" at its end may
 * yet become "e": "Andrey" is on its way to "Andreev"; and an Armenian ո "u", with the ւ that follows.
 */
export function foldTerm(term: string): string[] {
	const { text } = foldText(term.trim());
	if (text === "") return [];
	const becomes = text.endsWith("i") ? "e" : /[ոՈ]$/.test(term.trim()) ? "u" : null;
	return becomes === null ? [text] : [text, text.slice(0, -1) + becomes];
}
