// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { eventFixture } from "../../tests/model/event-fixture.ts";
import { renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { PlaceAndPeople } from "./event-facts.tsx";

const [first, second] = content.people;

function facts(participants: readonly string[], tellers: readonly string[]): string[] {
	renderWithContent(<PlaceAndPeople event={eventFixture({ id: "a", participants, tellers })} />);
	return screen.queryAllByRole("term").map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
}

it("lists who took part apart from who only tells of it", () => {
	expect(facts([first?.id ?? ""], [second?.id ?? ""])).toEqual([
		`People: ${first?.name}`,
		`Told by: ${second?.name}`,
	]);
});

it("says nothing of people where there are none", () => {
	expect(facts([], [])).toEqual([]);
});
