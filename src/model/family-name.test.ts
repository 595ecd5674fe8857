import { expect, it } from "vitest";
import { familyName } from "./family-name.ts";

it.each([
	["Ines Moreau", "Moreau"],
	["Anna Maria Lind", "Lind"],
	["Moreau", "Moreau"],
])("takes of %s the last word", (name, family) => {
	expect(familyName(name)).toBe(family);
});
