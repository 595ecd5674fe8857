import { describe, expect, it } from "vitest";
import { pageTitle } from "./page-title.ts";

const SITE = "The CSTO in 2022";
const SOCHI = "Leaders of Armenia and Azerbaijan meet in Sochi";

describe("pageTitle", () => {
	it("is the site's whole title where nothing is open", () => {
		expect(pageTitle("explore", null, null, SITE)).toBe(SITE);
		expect(pageTitle("explore", null, "Five landmarks", SITE)).toBe(SITE);
	});

	it.each([
		["explore", SOCHI, null, `${SOCHI} · The CSTO in 2022`],
		["list", null, null, "List · The CSTO in 2022"],
		["about", null, null, "About · The CSTO in 2022"],
		["present", SOCHI, null, `Present: ${SOCHI} · The CSTO in 2022`],
		["teach", null, null, "Teach · The CSTO in 2022"],
		["practice", null, "Five landmarks", "Practice: Five landmarks · The CSTO in 2022"],
		["handout", null, "Five landmarks", "Handout: Five landmarks · The CSTO in 2022"],
		["speaker", null, "Five landmarks", "Speaker view · The CSTO in 2022"],
	] as const)("names the view %s and what is open in it", (view, event, lesson, title) => {
		expect(pageTitle(view, event, lesson, SITE)).toBe(title);
	});

	it("tells nothing while an event's title must not be told, not by the lesson's either", () => {
		expect(pageTitle("present", null, "23 November", SITE)).toBe("Present · The CSTO in 2022");
	});

	it("keeps a title without a subtitle whole", () => {
		expect(pageTitle("list", null, null, "Another topic")).toBe("List · Another topic");
	});
});
