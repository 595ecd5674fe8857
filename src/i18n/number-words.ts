const WORDS = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
];

/** A whole number within a sentence: up to twelve in words, "five", and beyond in figures. */
export function numberWord(count: number): string {
	return WORDS[count] ?? String(count);
}

/** So many of a thing, at the beginning of a sentence: "One lane", "Four lanes". */
export function counted(count: number, thing: string): string {
	const word = numberWord(count);
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${thing}${count === 1 ? "" : "s"}`;
}
