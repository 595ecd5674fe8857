import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { isNamedIn } from "./person-names.ts";

const person = (id: string) => {
	const found = content.people.find((other) => other.id === id);
	if (!found) throw new Error(`no person ${id}`);
	return found;
};

describe("isNamedIn", () => {
	it("finds the family name alone, with a first name, and before an apostrophe of either shape", () => {
		for (const text of ["Zas stated", "Stanislav Vasilyevich Zas's successor", "Zas’s words", "(Zas)"])
			expect(isNamedIn(text, person("zas")), text).toBe(true);
	});

	it("takes a longer word that holds the name for another one", () => {
		for (const text of ["Zaslavl", "Aljzas", "PreZas", "Zasś"])
			expect(isNamedIn(text, person("zas")), text).toBe(false);
		expect(isNamedIn("Zaslavl, where Zas spoke", person("zas"))).toBe(true);
	});

	it("knows the person's other spellings", () => {
		for (const text of ["Tokaev", "Mr. Toqaev", "слова, которые Токаев сказал"])
			expect(isNamedIn(text, person("tokayev")), text).toBe(true);
	});

	it("takes neither a first name nor an office for the person", () => {
		expect(isNamedIn("Vladimir spoke", person("putin"))).toBe(false);
		expect(isNamedIn("the President of Russia", person("putin"))).toBe(false);
		expect(isNamedIn("", person("putin"))).toBe(false);
	});
});
