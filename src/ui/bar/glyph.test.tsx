// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { Glyph } from "./glyph.tsx";

it("draws a date's bar, which the words beside it say to a screen reader", () => {
	const { container } = render(<Glyph date={edtf("[..2022-11-23]")} />);
	const bar = container.querySelector(".bar.is-imprecise.is-open-start");
	expect(bar?.getAttribute("aria-hidden")).toBe("true");
	expect(container.textContent).toBe("");
});

it("draws a sign of the legend", () => {
	const { container } = render(<Glyph sign="is-imprecise is-narrowed" />);
	expect(container.querySelector(".bar.is-narrowed")).not.toBeNull();
});
