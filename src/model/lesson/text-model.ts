/** Contexts of the last 0 to 4 bytes, of the word so far, and of it and the word before. */
const ORDERS = 5;
const CONTEXTS = ORDERS + 2;
/** A power of two: entries of each context's table. */
const ENTRIES = 1 << 16;
/** Two of each context, and one that is always the same. */
const INPUTS = CONTEXTS * 2 + 1;
/** The weights are chosen by the longest known order, by the bits of the byte so far, and by the byte before. */
const SETS = [ORDERS, 256, 256] as const;
const LEARNING = 0.02;
/** From this many times on, an entry adapts no slower. */
const SETTLED = 60;

/** e to the power of x, nearly. Math.exp may differ from browser to browser in its last digit; products never do. */
function exp(x: number): number {
	let power = 1 + x / 1024;
	for (let turn = 0; turn < 10; turn++) power *= power;
	return power;
}

/** The natural logarithm, nearly; square roots never differ either. */
function ln(x: number): number {
	let root = x;
	for (let turn = 0; turn < 10; turn++) root = Math.sqrt(root);
	return (root - 1) * 1024;
}

const logistic = (x: number): number => 1 / (1 + exp(-Math.min(12, Math.max(-12, x))));
/** The inverse of `logistic`, by twelve bits of a probability. */
const LOGITS = Float64Array.from({ length: 4096 }, (_, at) => ln((at + 0.5) / (4095.5 - at)));

/**
 * Foretells a text bit by bit (context mixing): what followed in like contexts before, weighed by how well that foretold so far.
 * It learns from every bit. Two that were told the same bits foretell the same, in every browser; FROZEN, for codes that were
 * shared are read with exactly these numbers.
 */
export class TextModel {
	/** How likely the next bit is a 1, of 65,536; never less than 16 nor more than 65,520. */
	chance = 32_768;
	private readonly chances: Uint16Array;
	private readonly counts: Uint8Array;
	/** Whose an entry is: another context takes it over, and begins anew. */
	private readonly owners: Uint8Array;
	private readonly weights: Float64Array;
	private readonly inputs = new Float64Array(INPUTS);
	private readonly hashes = new Int32Array(CONTEXTS);
	private readonly entries = new Int32Array(CONTEXTS);
	/** Where the weights of each set begin, and what they foretold. */
	private readonly chosen = new Int32Array(SETS.length);
	private readonly foretold = new Float64Array(SETS.length);
	/** The last four bytes, the latest lowest. */
	private last: number;
	/** A 1 and the bits of the byte so far. */
	private partial: number;
	private word: number;
	private wordBefore: number;

	/** One that knows nothing, or that goes on from where another is. */
	constructor(other?: TextModel) {
		this.chances = other?.chances.slice() ?? new Uint16Array(CONTEXTS * ENTRIES).fill(32_768);
		this.counts = other?.counts.slice() ?? new Uint8Array(CONTEXTS * ENTRIES);
		this.owners = other?.owners.slice() ?? new Uint8Array(CONTEXTS * ENTRIES);
		this.weights =
			other?.weights.slice() ?? new Float64Array(INPUTS * (SETS[0] + SETS[1] + SETS[2])).fill(0.2);
		this.last = other?.last ?? 0;
		this.partial = other?.partial ?? 1;
		this.word = other?.word ?? 0;
		this.wordBefore = other?.wordBefore ?? 0;
		this.enterByte();
		this.foretell();
	}

	/** Tells it the bit that came: 0 or 1. */
	learn(bit: number): void {
		const { chances, counts, entries, weights, inputs, chosen, foretold } = this;
		for (let set = 0; set < SETS.length; set++) {
			const start = chosen[set] ?? 0;
			const step = (bit - (foretold[set] ?? 0)) * LEARNING;
			for (let input = 0; input < INPUTS; input++)
				weights[start + input] = (weights[start + input] ?? 0) + step * (inputs[input] ?? 0);
		}
		const aim = bit === 1 ? 65_535 : 0;
		for (const entry of entries) {
			const [chance, count] = [chances[entry] ?? 0, counts[entry] ?? 0];
			chances[entry] = chance + (aim - chance) / (count + 1.5);
			if (count < SETTLED) counts[entry] = count + 1;
		}
		this.partial = this.partial * 2 + bit;
		if (this.partial >= 256) {
			this.endByte(this.partial - 256);
			this.enterByte();
		}
		this.foretell();
	}

	private endByte(byte: number): void {
		this.partial = 1;
		this.last = (this.last << 8) | byte;
		const letter = byte >= 65 && byte <= 90 ? byte + 32 : byte;
		if ((letter >= 97 && letter <= 122) || letter >= 128)
			this.word = (Math.imul(this.word, 0x2f0b4c47) + letter) | 0;
		else if (this.word !== 0) {
			this.wordBefore = this.word;
			this.word = 0;
		}
	}

	/** The contexts of the byte that comes. */
	private enterByte(): void {
		const { hashes, last } = this;
		for (let order = 1; order < ORDERS; order++)
			hashes[order] = Math.imul((last << (32 - order * 8)) >>> (32 - order * 8), 0x2f0b4c47) + order;
		hashes[ORDERS] = Math.imul(this.word + 7, 0x3d4d51cb);
		hashes[ORDERS + 1] = Math.imul(this.word + Math.imul(this.wordBefore, 31) + 13, 0x2545f491);
	}

	private foretell(): void {
		const { chances, counts, owners, hashes, entries, weights, inputs, chosen, foretold, partial } = this;
		let known = 0;
		for (let context = 0; context < CONTEXTS; context++) {
			let hash = Math.imul((hashes[context] ?? 0) + partial, 0x9e3779b1);
			hash = Math.imul((hash ^ (hash >>> 16)) + context, 0x85ebca6b);
			const entry = context * ENTRIES + (hash >>> 16);
			entries[context] = entry;
			const owner = hash & 255;
			if (owners[entry] !== owner) {
				owners[entry] = owner;
				counts[entry] = 0;
				chances[entry] = 32_768;
			}
			const [chance, count] = [chances[entry] ?? 0, counts[entry] ?? 0];
			inputs[context * 2] = count === 0 ? 0 : (LOGITS[chance >> 4] ?? 0);
			inputs[context * 2 + 1] = count === 0 ? 0 : ((chance / 65_536 - 0.5) * Math.min(count, 8)) / 2;
			if (count > 0 && context < ORDERS) known = context;
		}
		inputs[INPUTS - 1] = 0.3;
		chosen[0] = known * INPUTS;
		chosen[1] = (SETS[0] + partial) * INPUTS;
		chosen[2] = (SETS[0] + SETS[1] + (this.last & 255)) * INPUTS;
		let all = 0;
		for (let set = 0; set < SETS.length; set++) {
			const start = chosen[set] ?? 0;
			let sum = 0;
			for (let input = 0; input < INPUTS; input++)
				sum += (inputs[input] ?? 0) * (weights[start + input] ?? 0);
			foretold[set] = logistic(sum);
			all += sum;
		}
		const chance = Math.floor(logistic(all / SETS.length) * 65_536);
		this.chance = Math.min(65_520, Math.max(16, chance));
	}
}
