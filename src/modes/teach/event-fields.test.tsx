// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { plainEvent } from "../../model/lesson/lesson.ts";
import { EventFields } from "./event-fields.tsx";

it("offers the leading quote first, by that name, and shows it as chosen where the lesson names none", () => {
	const event = eventFixture({
		id: "departure",
		quotes: [
			quoteFixture({ id: "lead", exact: "We left." }),
			quoteFixture({ id: "other", exact: "It rained." }),
		],
	});
	const own = plainEvent("departure");
	render(<EventFields event={event} own={own} questions={[]} onChange={() => {}} />);
	const choices = screen.getAllByRole<HTMLInputElement>("radio");
	expect(choices.map(({ labels, checked }) => [labels?.[0]?.textContent, checked])).toEqual([
		["Leading quote: We left.", true],
		["It rained.", false],
	]);
});
