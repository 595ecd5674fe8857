import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../model/fingerprint/token.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { describeFailure, verifyPassage } from "./verify-passage.ts";

const article = `The ferry left the old harbour at dawn, with forty-one passengers and a crate of apples. "We saw the
lighthouse long before the rain," the captain said, "and nobody on board was afraid of the crossing." Nobody
answered her. On the second day the ferry left the old harbour at dawn, empty but for the apples.`;
const fingerprint = fingerprintOf(article);

function verify(exact: string, prefix = "", suffix = "") {
	return verifyPassage(fingerprint, { exact, prefix, suffix });
}

function complaint(exact: string, prefix = "", suffix = ""): string {
	const proof = verify(exact, prefix, suffix);
	return proof.proven ? "proven" : describeFailure(proof.failure);
}

describe("verifyPassage", () => {
	it("proves a passage and says where it starts", () => {
		const proof = verify("We saw the lighthouse long before the rain,");
		const starts = tokenise(article).findIndex((token) => token.text === "We");
		expect(proof).toMatchObject({ proven: true, position: starts });
	});

	it("proves a short passage with the tokens that prefix and suffix lend, and counts only its own", () => {
		const proof = verify("the captain", 'before the rain," ', ' said, "and nobody');
		expect(proof).toMatchObject({
			proven: true,
			position: tokenise(article.split("the captain")[0] ?? "").length,
		});
		expect(proof.proven && proof.tokens.map((token) => token.text)).toEqual(["the", "captain"]);
	});

	it("takes curly quotation marks and other white space for the article's own", () => {
		expect(complaint("lighthouse long before the rain,” the captain said, “and nobody")).toBe("proven");
	});

	it.each([
		["a changed letter", "and nobody on board was afraid of the crosing", "crosing"],
		["a comma too many", "and nobody on board was afraid of the, crossing", ","],
		["a missing comma", 'We saw the lighthouse long before the rain" the captain', '"'],
		["swapped words", "nobody on board was afraid of crossing the", "crossing"],
		["a capital", "and nobody on board was afraid of the Crossing", "Crossing"],
		["a space too many", "passengers and a crate of apples . ", "."],
		["a word left out", "left the old harbour at dawn, with passengers and a crate of apples", "passengers"],
	])("names the nearest match and the first differing token for %s", (_, exact, token) => {
		const lead = exact.startsWith("nobody") ? '"and ' : exact.startsWith("passengers") ? "forty-one " : "";
		const message = complaint(exact, lead);
		expect(message).toMatch(/nearest match is \d+ tokens from token \d+ of the article/);
		expect(message).toContain(`the first token that differs is "${token}", in exact`);
		expect(message).not.toContain("cannot check");
	});

	it("names a token near the start, and says that those before it cannot be checked", () => {
		const message = complaint('We saw that lighthouse long before the rain,"', "", " the captain said");
		expect(message).toContain(
			'the first token that differs is "that", in exact (cannot check the tokens before',
		);
		expect(complaint('That saw the lighthouse long before the rain,"', "", " the captain")).not.toContain(
			"cannot",
		);
	});

	it("names the part when prefix or suffix is wrong", () => {
		expect(complaint("nobody on board was afraid of the crossing", '"but ')).toContain('"but", in prefix');
		expect(complaint("nobody on board was afraid of the crossing", "", '."No one')).toMatch(/in suffix$/);
	});

	it("cannot check a passage of which no window stands in the article", () => {
		expect(complaint("We saw the lighthouse long after the rain")).toMatch(
			/^not in the article; cannot check which/,
		);
	});

	it("cannot check a passage of fewer than eight tokens with its context", () => {
		expect(complaint("the captain", 'rain," ', " said")).toBe(
			"cannot check: 2 more words or marks are needed; lend them by a longer prefix or suffix",
		);
	});

	it("refuses a passage that stands twice", () => {
		expect(complaint("erry left the old harbour at dawn,", "the f")).toMatch(/within "ferry"/);
		expect(complaint("ferry left the old harbour at dawn,")).toMatch(/more than once .*tokens 1 and \d+/);
	});

	it("refuses an exact that begins or ends within a word, with and without context", () => {
		expect(complaint("nobody on board was afraid of the cross", "", "ing")).toMatch(
			/begins or ends within "crossing"/,
		);
		expect(complaint("body on board was afraid of the crossing", "no")).toMatch(
			/begins or ends within "nobody"/,
		);
		expect(complaint("body on board was afraid of the crossing")).toMatch(/not verbatim|not in the article/);
	});
});

describe("verifyPassage, for any unbroken run of tokens and one change", () => {
	const tokens = tokenise(article);
	const runs = fc
		.tuple(fc.nat(tokens.length - 20), fc.integer({ min: 20, max: tokens.length }))
		.map(([from, length]) => tokens.slice(from, from + length));
	const textOf = (run: typeof tokens) => article.slice(run[0]?.start, run.at(-1)?.end);

	it("proves the run", () => {
		fc.assert(
			fc.property(runs, (run) => {
				expect(complaint(textOf(run))).toBe("proven");
			}),
		);
	});

	it("finds the changed token when at least a window stands before it", () => {
		fc.assert(
			fc.property(runs, fc.nat(), (run, seed) => {
				const index = 8 + (seed % (run.length - 8));
				const changed = run[index];
				const first = run[0];
				if (changed === undefined || first === undefined) return;
				const text = textOf(run);
				const at = changed.end - first.start;
				expect(verify(`${text.slice(0, at)}x${text.slice(at)}`)).toMatchObject({
					proven: false,
					failure: { kind: "differs", first: true },
				});
			}),
		);
	});
});
