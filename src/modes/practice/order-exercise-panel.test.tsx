// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { plainEvent } from "../../model/lesson/lesson.ts";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { OrderExercisePanel } from "./order-exercise-panel.tsx";

/** Opens the exercise on these events, checks the order that it offers, and gives what it says of each, by id. */
function checked(...ids: string[]): (id: string) => string {
	const items = ids.map((id) => ({
		event: eventOf(id),
		own: plainEvent(id),
	}));
	renderWithContent(
		<AnnouncerProvider>
			<OrderExercisePanel title="A lesson" items={items} />
		</AnnouncerProvider>,
	);
	fireEvent.click(screen.getByRole("button", { name: /^(Check|See what is known)$/ }));
	return (id) => {
		const found = screen
			.getAllByRole("listitem")
			.find((item) => within(item).queryByText(eventOf(id).title) !== null);
		return found?.textContent ?? "";
	};
}

describe("OrderExercisePanel", () => {
	it("offers the protest after the meeting, marks that wrong, and says by whose words", () => {
		const says = checked("protest", "yerevan-meeting");
		expect(screen.getByRole("heading", { name: "0 of 2 events in a right place." })).toBeTruthy();
		expect(says("protest")).toContain(`Not right yet: ${eventOf("protest").title}23 November 2022`);
		expect(says("protest")).toContain(
			`It comes before “${eventOf("yerevan-meeting").title}”. The article’s own heading puts the protest before the meeting.`,
		);
	});

	it("gives no score where nothing can be wrong, and says so in the task", () => {
		const says = checked("main-failure", "refusal-to-sign");
		expect(
			screen.getByRole("heading", { name: "The article leaves the order of these events open." }),
		).toBeTruthy();
		expect(screen.queryByText(/of 2 events/)).toBeNull();
		const both = says("main-failure") + says("refusal-to-sign");
		expect(both).toMatch(
			/either order is right: both belong to the same meeting, as reported by Radar\.am(, .+)? and .+, and which came first is not recorded\./,
		);
		expect(both).not.toContain("nothing says");
		expect(both.match(/Not scored:/g)).toHaveLength(2);
		expect(screen.getByRole("textbox", { name: "Result to hand in" }).textContent).not.toMatch(/\d of \d/);
		fireEvent.click(screen.getByRole("button", { name: "Start again" }));
		expect(screen.getByText(/no order is right or wrong and there is no score/)).toBeTruthy();
	});

	it("says of events that nobody puts in one meeting that nothing says which came first", () => {
		const says = checked("monitoring-mission", "tokayev-election");
		const both = says("monitoring-mission") + says("tokayev-election");
		expect(both).toContain("either order is right: nothing says which came first.");
		expect(both).not.toContain("same meeting");
	});

	it("names who else puts one first where the article leaves it open", () => {
		const says = checked("joint-councils", "yerevan-meeting");
		expect(says("joint-councils") + says("yerevan-meeting")).toContain(
			`the article leaves it open. Other reports put “${eventOf("joint-councils").title}” first. MIR 24 has`,
		);
	});

	it("scores only what can be wrong", () => {
		checked("protest", "joint-councils", "yerevan-meeting");
		expect(screen.getByRole("heading", { name: /^[01] of 2 events/ })).toBeTruthy();
		expect(screen.getByText(/^One event is not scored/)).toBeTruthy();
		expect(screen.getByRole("textbox", { name: "Result to hand in" }).textContent).toMatch(
			/Joint meeting.*: not scored, as the article leaves it open/,
		);
	});
});
