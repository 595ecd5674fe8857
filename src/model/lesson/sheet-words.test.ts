import { expect, test } from "vitest";
import { accountFixture, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { passagesOf, passageText, placeWords } from "./sheet-words.ts";

const quote = (id: string, exact: string) => quoteFixture({ id, exact });
const event = eventFixture({
	id: "departure",
	quotes: [
		quote("a", "The ferry left at noon, said the master"),
		quote("b", "The ferry left at noon"),
		quote("c", "Nobody waved"),
		quote("d", "The sea was calm"),
	],
	accounts: [accountFixture({ id: "account-1" })],
});
const passages = passagesOf([event]);
const cite = (...ids: string[]) => ids.flatMap((id) => passages.get(id) ?? []);
const [a, b, c, d] = event.quotes;
if (!a || !b || !c || !d) throw new Error("Four quotes.");

test("passages are quotes and accounts, by their ids", () => {
	expect([...passages].map(([id, passage]) => [id, passageText(passage)])).toContainEqual([
		"account-1",
		"The harbour master said that the ferry left late.",
	]);
	expect(passages.size).toBe(5);
});

test("words are printed once: where they lead, even if a question before asks about them", () => {
	const blocks = [
		{ mark: "1", leading: [c], questions: [{ key: "q", cites: cite("b", "c", "d") }] },
		{ mark: "2", leading: [a], questions: [] },
	];
	const words = placeWords(blocks);
	// "b" is within the longer words of the second block; "c" stands with the question already.
	expect(words.cited("q").at).toEqual(["2"]);
	expect(words.cited("q").print.map(passageText)).toEqual([d.exact]);
});

test("the same words under a second entry, or a second question, are referred to", () => {
	const blocks = [
		{ mark: "A", leading: [b], questions: [{ key: "first", cites: cite("d", "account-1") }] },
		{ mark: "B", leading: [b, c], questions: [] },
		{ mark: "C", leading: [], questions: [{ key: "second", cites: cite("d", "account-1", "c") }] },
	];
	const words = placeWords(blocks);
	const [one, two] = blocks;
	if (!one || !two) throw new Error("Two blocks.");
	expect(words.leadingAt(one, b)).toBeNull();
	expect(words.leadingAt(two, b)).toBe("A");
	expect(words.leadingAt(two, c)).toBeNull();
	expect(words.cited("first").print).toHaveLength(2);
	expect(words.cited("second")).toEqual({ print: [], at: ["A", "B"] });
});

test("an entry that refers to another for its words does so once, not with each question", () => {
	const words = placeWords([
		{ mark: "A", leading: [b], questions: [] },
		{ mark: "B", leading: [b], questions: [{ key: "q", cites: cite("b") }] },
	]);
	expect(words.cited("q")).toEqual({ print: [], at: [] });
});

test("a question that cites longer words than are printed gets them whole", () => {
	const words = placeWords([{ mark: "1", leading: [b], questions: [{ key: "q", cites: cite("a") }] }]);
	expect(words.cited("q").print.map(passageText)).toEqual([a.exact]);
});

test("a question that is not on the sheet has no words", () => {
	expect(placeWords([]).cited("q")).toEqual({ print: [], at: [] });
});
