import { expect, test } from "vitest";
import { findSlides } from "./find-slide.ts";

const SLIDES = [
	{ id: "may", name: "session May 2022", text: "May 2022 2022-05 session in May and October" },
	{ id: "sochi", name: "Sochi meeting", text: "31 October 2022 2022-10-31 Sochi meeting" },
	{ id: "october", name: "session October 2022", text: "October 2022 2022-10 session" },
	{ id: "january", name: "Tasmagambetov", text: "1 January 2023 2023-01-01 Tasmagambetov" },
];

test("a number is a place first, then part of a date", () => {
	expect(findSlides(SLIDES, "1")).toEqual(["may", "january"]);
	expect(findSlides(SLIDES, " 2 ")[0]).toBe("sochi");
	expect(findSlides(SLIDES, "31")).toEqual(["sochi"]);
});

test("dates and words are found by how they begin", () => {
	expect(findSlides(SLIDES, "31 oct")).toEqual(["sochi"]);
	expect(findSlides(SLIDES, "2022-05")).toEqual(["may"]);
	expect(findSlides(SLIDES, "tasm")).toEqual(["january"]);
	expect(findSlides(SLIDES, "xyz")).toEqual([]);
});

test("what is called by the words comes before what speaks of them", () => {
	expect(findSlides(SLIDES, "october")).toEqual(["october", "may", "sochi"]);
});

test("nothing asked finds all", () => {
	expect(findSlides(SLIDES, "")).toEqual(["may", "sochi", "october", "january"]);
});
