// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { DateLine } from "./date-line.tsx";

it.each([
	["2022-11-23", "23 November 2022", ["2022-11-23"], ".is-stated"],
	["2022-05", "May 2022", ["2022-05"], ".is-imprecise"],
	["{2020,2021}", "2020 and 2021", ["2020", "2021"], ".is-every"],
	["[..2022-11-23]", "Undated, not after 23 November 2022", ["2022-11-23"], ".is-open-start"],
])("words %s, names it for machines and draws its look", (expression, words, times, look) => {
	const { container } = render(<DateLine date={edtf(expression)} />);
	expect(container.textContent).toBe(words);
	expect([...container.querySelectorAll("time")].map((time) => time.dateTime)).toEqual(times);
	expect(container.querySelector(look)?.getAttribute("aria-hidden")).toBe("true");
});

it("says what the source leaves open where it is asked to, and nothing more where it leaves nothing open", () => {
	const words = (expression: string) =>
		render(<DateLine date={edtf(expression)} withNote />).container.textContent;
	expect(words("2022-05")).toBe("May 2022 The source gives no day.");
	expect(words("2022-11-23")).toBe("23 November 2022");
});

it("says in a few words what a date rests on where there is no room for more", () => {
	const words = (basis: "carried-over" | "announced") =>
		render(<DateLine date={edtf("2022-11-23", false, basis)} />).container.textContent;
	expect(words("carried-over")).toBe("23 November 2022 · day from an earlier paragraph");
	expect(words("announced")).toBe("23 November 2022 · announced");
});

it("says what a date rests on that is not stated with its event, and draws it so", () => {
	const { container } = render(<DateLine date={edtf("2022-11-23", false, "carried-over")} withNote />);
	expect(container.textContent).toBe("23 November 2022 The day is taken from an earlier paragraph.");
	expect(container.querySelector(".is-carried-over")).not.toBeNull();
	const announced = render(<DateLine date={edtf("2023-01-01", false, "announced")} withNote />).container;
	expect(announced.textContent).toBe("1 January 2023 Announced; the article does not say that it happened.");
	expect(announced.querySelector(".is-announced")).not.toBeNull();
});
