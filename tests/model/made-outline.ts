import { parseEdtfDate } from "../../src/content/edtf-date.ts";
import type { EdtfDate } from "../../src/model/historical-event.ts";
import type { OutlineEvent, TimelineOutline } from "../../src/model/timeline-outline.ts";

const FIRST_YEAR = 2001;
const YEARS = 12;
const LANES = ["Talks", "Borders", "Trade", "Institutions"];
const WHO = [
	"Ministers",
	"The council",
	"Envoys",
	"Border guards",
	"Observers",
	"The secretariat",
	"Deputies",
];
const DID = [
	"meet",
	"vote",
	"postpone talks",
	"sign a protocol",
	"adjourn",
	"visit the line",
	"issue a note",
];
const WHAT = [
	"Grain",
	"Transit",
	"Water",
	"Rail",
	"Customs",
	"Mine clearance",
	"Air defence",
	"Budget",
	"Energy",
];
const CAME = [
	"accord",
	"talks fail",
	"summit",
	"dispute",
	"pact renewed",
	"protest",
	"review",
	"quota raised",
];

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The outline of a timeline that nobody wrote: `count` events in four lanes over twelve years, in time order, the same for the same seed. */
export function madeOutline(count: number, seed = 1): TimelineOutline {
	const random = seeded(seed);
	const below = (limit: number): number => Math.floor(random() * limit);
	const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? "";
	const known = new Map<string, EdtfDate>();
	const dateOf = (expression: string): EdtfDate => {
		const date = known.get(expression) ?? parseEdtfDate(expression, random() < 0.05);
		known.set(expression, date);
		return date;
	};
	const two = (number: number): string => String(number).padStart(2, "0");

	/** Most know their day, as in a chronicle; the others their month, their year, two ends or only one. */
	function expression(): string {
		const year = FIRST_YEAR + below(YEARS);
		const month = `${year}-${two(1 + below(12))}`;
		const day = `${month}-${two(1 + below(28))}`;
		const kind = random();
		if (kind < 0.68) return day;
		if (kind < 0.88) return month;
		if (kind < 0.92) return String(year);
		if (kind < 0.98) return `${month}-${two(1 + below(14))}/${month}-${two(15 + below(14))}`;
		return kind < 0.99 ? `${day}/..` : `../${day}`;
	}

	const title = (): string =>
		random() < 0.5 ? `${oneOf(WHO)} ${oneOf(DID)}` : `${oneOf(WHAT)} ${oneOf(CAME)}`;
	const dates = Array.from({ length: count }, () => dateOf(expression())).toSorted(
		(a, b) => (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0),
	);
	const whole = { start: Date.UTC(FIRST_YEAR, 0, 1), end: Date.UTC(FIRST_YEAR + YEARS, 0, 1) };
	let landmarks = 0;
	const events = dates.map((date, index): OutlineEvent => {
		const landmark = index % Math.ceil(count / 10) === 3 ? ++landmarks : null;
		return {
			id: `made-${index}`,
			shortTitle: title().slice(0, 26).trim(),
			lane: `lane-${below(LANES.length)}`,
			date,
			partOf: null,
			landmark,
			toldInOrder: false,
			accountsDiffer: random() < 0.03,
			dating: [],
			quotes: [{ occasion: random() < 0.3 && index > 0 ? `made-${below(index)}` : null }],
		};
	});
	return {
		source: { published: dateOf(`${FIRST_YEAR + YEARS - 1}-12-31`) },
		axis: { bounds: whole, windows: [{ id: "all", name: "All years", shortName: "All", ...whole }] },
		lanes: LANES.map((name, index) => ({ id: `lane-${index}`, name })),
		people: [],
		events,
	};
}
