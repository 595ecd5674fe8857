import { expect, test } from "vitest";
import { addressTellsDate, titlesKept } from "./sheet-dates.ts";

test.each([
	["https://paper.example/1931/ferry", true],
	["https://paper.example/ferry-november.html", true],
	["https://paper.example/ferry.html?id=41", false],
])("%s tells a date: %s", (address, tells) => {
	expect(addressTellsDate(address)).toBe(tells);
});

test("titles that would be the same without their dates keep them, and no others do", () => {
	const kept = titlesKept([
		{ id: "may", title: "The ferry’s trip in May" },
		{ id: "june", title: "The ferry’s trip in June" },
		{ id: "storm", title: "The storm in October" },
		{ id: "one", title: "A speech" },
		{ id: "two", title: "A speech" },
	]);
	expect([...kept]).toEqual(["may", "june"]);
});
