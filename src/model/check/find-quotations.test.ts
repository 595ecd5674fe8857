import { describe, expect, it } from "vitest";
import { findQuotations } from "./find-quotations.ts";

function quotations(text: string): readonly string[] {
	const task = findQuotations(text);
	let step = task.next();
	while (!step.done) step = task.next();
	return step.value.map(({ start, end }) => text.slice(start, end));
}

describe("findQuotations", () => {
	it.each([
		["curly", "He “saw it” and “left”."],
		["straight", 'He "saw it" and "left".'],
		["German", "He „saw it“ and „left“."],
		["Polish", "He „saw it” and „left”."],
		["Swedish", "He ”saw it” and ”left”."],
		["French, close", "He «saw it» and «left»."],
		["Danish", "He »saw it« and »left«."],
		["single curly", "He ‘saw it’ and ‘left’."],
		["single straight", "He 'saw it' and 'left'."],
		["single low", "He ‚saw it‘ and ‚left‘."],
		["single angle", "He ‹saw it› and ‹left›."],
		["Japanese", "He 「saw it」 and 「left」."],
		["Japanese, white", "He 『saw it』 and 『left』."],
	])("knows %s marks", (_name, text) => {
		expect(quotations(text)).toEqual(["saw it", "left"]);
	});

	it("knows French marks with their spaces", () => {
		expect(quotations("Il a dit : « Je pars » et « je reste ».")).toEqual([" Je pars ", " je reste "]);
	});

	it("takes no apostrophe for a mark", () => {
		expect(quotations("The students’ work isn’t the mayor's; it was the '90s, rock ’n’ roll.")).toEqual([]);
		expect(quotations("He wrote ‘don’t touch the students’ work’ and left.")).toEqual([
			"don’t touch the students’ work",
		]);
		expect(quotations("He wrote 'don't touch it' to the students' mayor.")).toEqual(["don't touch it"]);
	});

	it("takes the outermost of quotations within each other", () => {
		expect(quotations('He read: "X said "foo" and bar" aloud.')).toEqual(['X said "foo" and bar']);
		expect(quotations("“X said ‘foo and’ bar” – “more”")).toEqual(["X said ‘foo and’ bar", "more"]);
		expect(quotations("‘X said “foo” and bar’")).toEqual(["X said “foo” and bar"]);
		expect(quotations('("foo"), "\'bar baz\'"—and')).toEqual(["foo", "'bar baz'"]);
	});

	it("takes what an interrupted speaker says, and marks beside dashes", () => {
		expect(quotations('"But I—" he said—"never mind"—and left.')).toEqual(["But I—", "never mind"]);
		expect(quotations('"foo"-"bar" and "...so it was."')).toEqual(["foo", "bar", "...so it was."]);
	});

	it("takes a mark that stands at a word without a space before it", () => {
		expect(quotations('He said:"foo", then="bar".')).toEqual(["foo", "bar"]);
	});

	it("forgets at the end of a paragraph what was never closed, and keeps what was closed in it", () => {
		expect(quotations("He “said and “left it” there.\n\nShe “stayed”.")).toEqual(["left it", "stayed"]);
		expect(quotations('He "said and left.\n \nShe "stayed".')).toEqual(["stayed"]);
		expect(quotations("A line “goes\non” here.")).toEqual(["goes\non"]);
	});

	it("takes each paragraph of a quotation that opens anew with each and closes with the last", () => {
		expect(quotations("He said: “One.\n\n“Two.\n\n“Three.” So.")).toEqual(["One.", "Two.", "Three."]);
	});

	it("takes no inches and no empty marks for quotations", () => {
		expect(quotations('A 6" nail, a 7" one.')).toEqual([]);
		expect(quotations("” nothing opened it, and “ nothing is in it.")).toEqual([]);
	});
});
