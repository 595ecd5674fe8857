// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import type { OrderAttempt } from "../../model/lesson/attempt-code.ts";
import { plainEvent } from "../../model/lesson/lesson.ts";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { OrderExercisePanel } from "./order-exercise-panel.tsx";

const title = (id: string) => eventOf(id).title;
const isReport = (checks: readonly boolean[]) => checks.filter(Boolean).length;

function Exercise(props: { ids: readonly string[]; checks: boolean[]; needsDate: boolean }) {
	const { ids, checks, needsDate } = props;
	const [attempt, setAttempt] = useState<OrderAttempt | null>(null);
	return (
		<AnnouncerProvider>
			<OrderExercisePanel
				title="A lesson"
				items={ids.map((id) => ({ event: eventOf(id), own: plainEvent(id), needsDate }))}
				attempt={attempt}
				onAttempt={(next, checked) => {
					setAttempt(next);
					checks.push(checked);
				}}
			>
				<p>Not offered</p>
			</OrderExercisePanel>
		</AnnouncerProvider>
	);
}

/** Opens the exercise on these events; gives what it told of checks. */
function open(...ids: string[]): readonly boolean[] {
	const checks: boolean[] = [];
	renderWithContent(<Exercise ids={ids} checks={checks} needsDate />);
	return checks;
}

const cards = () =>
	within(screen.getByRole("list", { name: "Put in order" }))
		.getAllByRole("listitem")
		.map((item) => item.querySelector(".practice-title")?.textContent);
const button = (name: string) => screen.getByRole("button", { name });

/** Puts the cards into this order, by their buttons; moves one there and back where they are in it. */
function putInOrder(...ids: string[]) {
	const last = ids.at(-1) ?? "";
	fireEvent.click(button(`Move up: ${title(cards().at(-1) === title(last) ? last : (ids[0] ?? ""))}`));
	for (const [place, id] of ids.entries())
		for (let at = cards().indexOf(title(id)); at > place; at--)
			fireEvent.click(button(`Move up: ${title(id)}`));
	expect(cards()).toEqual(ids.map(title));
}

const answer = (id: string) =>
	within(screen.getByRole("list", { name: "The events in the right order" }))
		.getAllByRole("listitem")
		.find((item) => within(item).queryByText(title(id)) !== null)?.textContent ?? "";
const handedIn = () => screen.getByRole("textbox", { name: "Result to hand in" }).textContent;

describe("OrderExercisePanel", () => {
	it("says at the first check how many pairs are right and what to look at again, and gives no answer", () => {
		open("september-session", "october-session", "may-session", "sochi-meeting", "yerevan-meeting");
		putInOrder("september-session", "october-session", "may-session", "sochi-meeting", "yerevan-meeting");
		fireEvent.click(button("Check"));
		const score = screen.getByRole("heading", { name: "7 of 9 pairs are in the right order." });
		expect(document.activeElement).toBe(score);
		// The score is read where the focus is, and not once more.
		expect(screen.getByRole("status").textContent).toBe(
			"Look again at the marked event, then check again. Only pairs that the article puts in order count.",
		);
		const marked = screen.getAllByText("Look again").map((mark) => mark.closest("li")?.textContent);
		expect(marked).toHaveLength(1);
		expect(marked[0]).toContain(title("may-session"));
		expect(button(`Handle of ${title("may-session")}, Look again`)).toBeTruthy();
		expect(document.body.textContent).not.toMatch(/2022|comes (before|after)|The article’s words/);
		expect(document.querySelector("time, blockquote, q")).toBeNull();
		expect(screen.queryByRole("textbox")).toBeNull();
	});

	it("takes the same cards to a second check, and gives the answers once all pairs are right", () => {
		const checks = open("september-session", "may-session", "sochi-meeting");
		putInOrder("september-session", "may-session", "sochi-meeting");
		fireEvent.click(button("Check"));
		fireEvent.click(button(`Move up: ${title("may-session")}`));
		// What was moved is no longer marked, whether it is right now or not.
		expect(screen.getAllByText("Look again")).toHaveLength(1);
		fireEvent.click(button("Check again"));
		expect(screen.getByRole("heading", { name: "3 of 3 pairs are in the right order." })).toBeTruthy();
		// What has the focus is read too, and so has other words.
		expect(screen.getByRole("status").textContent).toBe("3 of 3 pairs are in the right order.");
		expect(document.activeElement).toBe(
			screen.getByRole("heading", { name: "The events in the right order" }),
		);
		expect(screen.getByText("Check 2; 2 right at the first check.")).toBeTruthy();
		expect(answer("may-session")).toContain(`Right: ${title("may-session")}May 2022`);
		expect(handedIn()).toMatch(/3 of 3 pairs .*Check 2; 2 right at the first check\.\n1\. .*May\n2\. /);
		expect(isReport(checks)).toBe(2);
	});

	it("does not score what nobody moved, before the first check nor since the last, and says so aloud", () => {
		const checks = open("may-session", "september-session", "sochi-meeting");
		fireEvent.click(button("Check"));
		expect(screen.queryByRole("heading")).toBeNull();
		expect(screen.getByRole("status").textContent).toBe("Move at least one event first. Then check.");
		expect(checks).toEqual([]);
		putInOrder("september-session", "may-session", "sochi-meeting");
		expect(screen.queryByText("Move at least one event first. Then check.")).toBeNull();
		fireEvent.click(button("Check"));
		fireEvent.click(button("Check again"));
		expect(screen.getByRole("status").textContent).toBe("Nothing was moved since the last check.");
		expect(isReport(checks)).toBe(1);
	});

	it("gives the answers to who asks for them, by time, with what was wrong by whose words", () => {
		open("protest", "yerevan-meeting", "refusal-to-sign");
		putInOrder("yerevan-meeting", "refusal-to-sign", "protest");
		expect(screen.queryByRole("button", { name: "Show the answers" })).toBeNull();
		fireEvent.click(button("Check"));
		fireEvent.click(button("Show the answers"));
		expect(screen.getByRole("status").textContent).toBe("The answers follow.");
		expect(document.activeElement).toBe(
			screen.getByRole("heading", { name: "The events in the right order" }),
		);
		expect(answer("protest")).toContain(`Not right: ${title("protest")}23 November 2022`);
		expect(answer("protest")).toContain(
			`It comes before “${title("yerevan-meeting")}”. A heading within the article puts the protest before the meeting.`,
		);
		// It stood in the wrong place only by the one that is to be moved.
		expect(answer("yerevan-meeting")).toMatch(/^Right: /);
		expect(handedIn()).toContain(`3. ${title("protest")} (comes before “${title("yerevan-meeting")}”)`);
		fireEvent.click(button("Start again"));
		expect(document.activeElement?.textContent).toMatch(/^Put the first event at the top/);
		expect(screen.getByRole("status").textContent).toBe("The events are mixed anew.");
	});

	it("is not offered where the article orders no two of the events", () => {
		open("main-failure", "refusal-to-sign", "putin-peace-treaty");
		expect(screen.getByText("Not offered")).toBeTruthy();
		expect(screen.queryByRole("list")).toBeNull();
		expect(screen.queryByRole("button", { name: "Check" })).toBeNull();
	});

	it("says beforehand where most pairs do not count, and scores no event whose place cannot be wrong", () => {
		open("protest", "joint-councils", "yerevan-meeting");
		expect(screen.getByText(/^The article orders 1 of the 3 pairs of these events\./)).toBeTruthy();
		putInOrder("joint-councils", "protest", "yerevan-meeting");
		fireEvent.click(button("Check"));
		expect(
			screen.getByRole("heading", { name: "The one pair that counts is in the right order." }),
		).toBeTruthy();
		expect(screen.getByText(/^One event is not scored/)).toBeTruthy();
		expect(answer("joint-councils")).toContain("Not scored:");
		expect(handedIn()).toMatch(/Joint meeting.* \(not scored, as the article leaves it open\)/);
	});

	it("says of neighbours without an order who puts both in one meeting, or who else puts one first", () => {
		open("may-session", "main-failure", "refusal-to-sign");
		putInOrder("may-session", "refusal-to-sign", "main-failure");
		fireEvent.click(button("Check"));
		expect(answer("main-failure") + answer("refusal-to-sign")).toMatch(
			/either order is right: both belong to the same meeting, as reported by Radar\.am(, .+)? and .+, and which came first is not recorded\./,
		);
	});

	it("names who else puts one first where the article leaves it open", () => {
		open("may-session", "joint-councils", "yerevan-meeting");
		putInOrder("may-session", "yerevan-meeting", "joint-councils");
		fireEvent.click(button("Check"));
		expect(answer("joint-councils") + answer("yerevan-meeting")).toContain(
			`the article leaves it open. Other reports put “${title("joint-councils")}” first. MIR 24 has`,
		);
	});

	it("offers two events the wrong way round, whatever the moment", () => {
		open("may-session", "sochi-meeting");
		expect(cards()).toEqual([title("sochi-meeting"), title("may-session")]);
	});

	it("leaves a gap where a title would tell its date, to eyes and ears, until the answers are shown", () => {
		renderWithContent(<Exercise ids={["may-session", "sochi-meeting"]} checks={[]} needsDate={false} />);
		const told = () => document.body.innerHTML;
		expect(told()).not.toContain("May");
		fireEvent.click(button("Move up: Collective Security Council session in blank"));
		expect(screen.getByRole("status").textContent).toBe(
			"Collective Security Council session in blank, 1 of 2.",
		);
		expect(told()).not.toContain("May");
		fireEvent.click(button("Check"));
		expect(answer("may-session")).toContain("session in May");
	});
});
