// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { teaching } from "virtual:timeline-teaching";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { lessonEvents, plainLesson } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import type { Audience } from "../../state/view-state.ts";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import type { PracticeProgress } from "../../ui/teach/teaching-props.ts";
import { PracticeMode } from "./practice-mode.tsx";

// jsdom has none, and no sizes to observe.
vi.stubGlobal(
	"ResizeObserver",
	class {
		observe() {}
		disconnect() {}
	},
);

const ALL = content.events.map(({ id }) => id);

function show(
	code: string | null = null,
	shown: readonly string[] = ALL,
	attempt = "",
	audience: Audience = "teacher",
) {
	const start = { ...INITIAL_STATE, view: "practice", lesson: code, attempt, audience } as const;
	const store = createViewStore(DEFAULT_WINDOW, start);
	const told: PracticeProgress[] = [];
	const ready = teaching.lessons.find(({ id }) => id === code);
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<PracticeMode
					lesson={ready?.lesson ?? plainLesson(content.title, shown)}
					code={code}
					teaching={teaching}
					onProgress={(progress) => told.push(progress)}
					page="https://example.org/"
				/>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return Object.assign(store, { told });
}

/** A lesson of these events, opened. */
const showEvents = (...ids: readonly string[]) => show(encodeLesson(plainLesson("Mine", ids)), ids);
const title = (id: string) => eventOf(id).title;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const cards = () =>
	within(screen.getByRole("list", { name: "Put in order" }))
		.getAllByRole("listitem")
		.map((item) => item.querySelector(".practice-title")?.textContent);
const slider = () => screen.getByRole("slider", { name: "Your day" });
const asked = () => screen.getAllByRole("heading", { level: 3 })[0]?.textContent;

/** Answers what is asked with the first day of its date, or with the axis' first day. */
function place(right: boolean) {
	const event = content.events.find((one) => one.title === asked());
	const day = right ? new Date(event?.date.min ?? 0).toISOString().slice(0, 10) : "2022-01-01";
	fireEvent.change(screen.getByLabelText("Or type the date"), { target: { value: day } });
	fireEvent.click(button("Check"));
}

/** The lessons with exercises: the one of a single day, whose hours nobody tells, has none. */
const practised = teaching.lessons.filter(({ id }) => id !== "one-day-in-yerevan");
const offered = () =>
	within(screen.getByRole("list", { name: "Events to practise with" }))
		.getAllByRole("button")
		.map(({ textContent }) => textContent);

describe("PracticeMode", () => {
	it("begins without a lesson with a choice of the ready lessons' events and of all", () => {
		show();
		expect(screen.getByRole("heading", { level: 2, name: "Practice" })).toBeTruthy();
		expect(offered()).toEqual([
			...practised.map(({ lesson }) => `${lesson.title} ${lessonEvents(lesson).length} events`),
			`All events ${ALL.length} events`,
		]);
		expect(screen.queryByRole("tab")).toBeNull();
	});

	it("opens the lesson that is chosen, where practice goes on, and gives the heading the focus", async () => {
		const store = show();
		await userEvent.click(screen.getByRole("button", { name: /^Five key events/ }));
		expect(store.getState()).toMatchObject({ lesson: "five-landmarks", view: "practice" });
		expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
	});

	it("practises with all events by key, and leads back to the choice", async () => {
		const store = show();
		screen.getByRole("button", { name: /^All events/ }).focus();
		await userEvent.keyboard("{Enter}");
		const heading = screen.getByRole("heading", { level: 2, name: `Practice: ${content.title}` });
		expect(document.activeElement).toBe(heading);
		expect(screen.getAllByRole("button", { name: /^Handle of/ })).toHaveLength(ALL.length);
		expect(store.getState().lesson).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "Choose other events" }));
		expect(offered()).toHaveLength(practised.length + 1);
		expect(document.activeElement).toBe(heading);
	});

	it("offers what the filter shows in place of all, and not where that is nothing", () => {
		show(null, ["protest"]);
		expect(offered().at(-1)).toBe("The events that match the filters 1 event");
	});

	it("offers the ready lessons alone where the filter shows nothing", () => {
		show(null, []);
		expect(offered()).toHaveLength(practised.length);
	});

	it("begins with the exercises where a lesson is open", () => {
		show("five-landmarks");
		expect(screen.getByRole("heading", { level: 2, name: "Practice: Five key events" })).toBeTruthy();
		expect(screen.getAllByRole("tab")).toHaveLength(2);
		expect(screen.queryByRole("button", { name: "Choose other events" })).toBeNull();
	});

	it("keeps the order, the marks and the checks in the view's state, from which another page goes on", () => {
		const ids = ["may-session", "sochi-meeting", "protest", "kazakhstan-operation"];
		const store = showEvents(...ids);
		expect(store.getState().attempt).toBe("");
		fireEvent.click(button(`Move down: ${cards()[0]}`));
		fireEvent.click(button("Check"));
		const [order, score, attempt] = [cards(), asked(), store.getState().attempt];
		expect(attempt).toMatch(/^[\w.~-]{1,40}$/);
		expect(store.told).toHaveLength(1);
		expect(store.told[0]?.complete).toBe(false);
		cleanup();

		show(store.getState().lesson, ids, attempt);
		expect(cards()).toEqual(order);
		expect(asked()).toBe(score);
		expect(screen.getAllByText("Look again").length).toBeGreaterThan(0);
		fireEvent.click(button("Show the answers"));
		expect(asked()).toBe(score);
		expect(screen.getByRole("textbox", { name: "Result to hand in" })).toBeTruthy();
	});

	it("begins anew where the attempt is at other events, or is none", () => {
		const store = showEvents("may-session", "sochi-meeting");
		fireEvent.click(button(/^Move down: Leaders/));
		const { attempt } = store.getState();
		cleanup();
		for (const other of [attempt, `${attempt}AA`, "1aaaao..", "x"]) {
			show(encodeLesson(plainLesson("Mine", ["may-session", "protest"])), ["may-session", "protest"], other);
			expect(cards()).toEqual([title("protest"), title("may-session")]);
			cleanup();
		}
	});

	it("goes on after a reload with all events, where nobody chose a lesson, until others are asked for", () => {
		const store = show();
		fireEvent.click(button(/^All events/));
		fireEvent.click(button(`Move down: ${cards()[0]}`));
		const [order, { attempt }] = [cards(), store.getState()];
		cleanup();
		const again = show(null, ALL, attempt);
		expect(cards()).toEqual(order);
		fireEvent.click(button("Choose other events"));
		expect(again.getState().attempt).toBe("");
		expect(offered()).toHaveLength(practised.length + 1);
	});

	it("follows the address back to an attempt as it was", () => {
		const store = showEvents("may-session", "sochi-meeting", "protest");
		const [first] = cards();
		fireEvent.click(button(`Move down: ${first}`));
		const before = store.getState();
		fireEvent.click(button(`Move down: ${first}`));
		expect(cards()[2]).toBe(first);
		act(() => store.dispatch({ type: "address", state: before }));
		expect(cards()[1]).toBe(first);
	});

	it("does not offer to order what the article does not order, says so, and offers other events", () => {
		const store = showEvents("main-failure", "refusal-to-sign", "successor-named");
		expect(screen.getByText(/^The article does not say in which order these happened/)).toBeTruthy();
		// All of one day: nothing to place either, and no exercise to look for it in.
		expect(screen.getByText("There is nothing to practise with these events.")).toBeTruthy();
		expect(screen.getByText(/^All of these happened on the same date/)).toBeTruthy();
		for (const role of ["tab", "list", "slider"]) expect(screen.queryByRole(role)).toBeNull();
		expect(screen.queryByText(/^Nothing is sent/)).toBeNull();
		expect(screen.queryByRole("button", { name: /instead$/ })).toBeNull();
		fireEvent.click(screen.getByRole("button", { name: "Choose other events" }));
		expect(store.getState()).toMatchObject({ lesson: null, view: "practice" });
	});

	it("asks a class for no order that one lucky move would find, and leads to the events that it was given", () => {
		const day = content.events.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting");
		const ids = day.map(({ id }) => id);
		const store = show("1", ids, "", "class");
		expect(screen.getByText(/^The article orders only \d of the 36 pairs of these events/)).toBeTruthy();
		expect(screen.queryByRole("list", { name: "Put in order" })).toBeNull();
		expect(screen.queryByRole("button", { name: "Choose other events" })).toBeNull();
		fireEvent.click(screen.getByRole("button", { name: "Read the events" }));
		expect(store.getState()).toMatchObject({ lesson: "1", view: "list", audience: "class" });
	});

	it("begins with the exercise that can be done, and leads from the other one to it", () => {
		// Two dates of which none is before the other: placed, they can be; ordered, not.
		showEvents("october-session", "sochi-meeting", "monitoring-mission");
		const [order, axis] = screen.getAllByRole("tab");
		expect(axis?.getAttribute("aria-selected")).toBe("true");
		fireEvent.click(order as HTMLElement);
		fireEvent.click(button("Place them on the axis instead"));
		expect(document.activeElement).toBe(axis);
		expect(asked()).toBe(title("sochi-meeting"));
	});

	it("asks on the axis for no event whose title alone tells it apart, and none without a date to be wrong about", () => {
		showEvents("may-session", "september-session", "sochi-meeting", "tokayev-election", "protest");
		expect(screen.getByText(/^Two titles keep their dates/)).toBeTruthy();
		fireEvent.click(screen.getByRole("tab", { name: "Place on the axis" }));
		const panel = screen.getByRole("tabpanel");
		expect(within(panel).getByText(/^Event 1 of 2/)).toBeTruthy();
		expect(within(panel).getByText(/^Two events are not asked: their titles/)).toBeTruthy();
		expect(within(panel).getByText(/^One event is not asked: the article gives no date/)).toBeTruthy();
		expect([title("sochi-meeting"), title("protest")]).toContain(asked());
	});

	it("places nothing before a day is chosen; then tells the score of the day, of all that is asked", () => {
		const store = showEvents("kazakhstan-operation", "sochi-meeting");
		fireEvent.click(screen.getByRole("tab", { name: "Place on the axis" }));
		expect(slider().getAttribute("aria-valuetext")).toBe("2 July 2022, not chosen yet");
		fireEvent.click(button("Check"));
		expect(screen.getByRole("status").textContent).toBe("Choose a day first. Then check.");
		expect(store.told).toEqual([]);
		place(true);
		expect(store.told).toEqual([{ score: 50, complete: false }]);
		expect(screen.getByRole("status").textContent).toBe("Right: your day fits what the source says.");
		fireEvent.click(button("Next event"));
		expect(slider().getAttribute("aria-valuetext")).toBe("2 July 2022, not chosen yet");
		// Wrong for the one of October; for the one of January, the last day of the axis would be.
		if (asked() === title("sochi-meeting")) place(false);
		else {
			fireEvent.keyDown(slider(), { key: "End" });
			fireEvent.click(button("Check"));
		}
		expect(store.told.at(-1)).toEqual({ score: 50, complete: true });
		const { attempt, lesson } = store.getState();
		cleanup();

		// The verdict is still there, and then the result.
		show(lesson, ["kazakhstan-operation", "sochi-meeting"], attempt);
		expect(screen.getByText(/^Not right: \d+ days too (early|late)\.$/)).toBeTruthy();
		fireEvent.click(button("See the result"));
		expect(asked()).toBe("1 of 2 days is right.");
		expect(screen.getByRole("status").textContent).toBe("1 of 2 days is right.");
	});

	it("tells with one event's date no date of another that is still to be asked, and all words at the end", () => {
		showEvents("kazakhstan-operation", "sochi-meeting", "protest");
		fireEvent.click(screen.getByRole("tab", { name: "Place on the axis" }));
		const told = { January: "kazakhstan-operation", October: "sochi-meeting", November: "protest" };
		const done: (string | undefined)[] = [];
		for (const next of ["Next event", "Next event", "See the result"]) {
			done.push(asked());
			place(true);
			const text = screen.getByRole("tabpanel").textContent ?? "";
			for (const [month, id] of Object.entries(told))
				if (!done.includes(title(id))) expect(text).not.toContain(month);
			expect(document.querySelector("blockquote")).toBeNull();
			fireEvent.click(button(next));
		}
		const answers = screen.getByRole("list", { name: "The events that were asked" });
		expect(answers.querySelectorAll("blockquote")).toHaveLength(3);
		expect(answers.textContent).toContain("Right: your day fits what the source says.");
	});

	it("takes nothing from a finished exercise when another is begun", () => {
		const store = showEvents("may-session", "sochi-meeting", "protest");
		for (const id of ["may-session", "sochi-meeting", "protest"])
			for (let step = 0; step < 3; step++) fireEvent.click(button(`Move down: ${title(id)}`));
		fireEvent.click(button("Check"));
		expect(store.told).toEqual([{ score: 100, complete: true }]);
		fireEvent.click(screen.getByRole("tab", { name: "Place on the axis" }));
		place(false);
		expect(store.told.at(-1)).toEqual({ score: 100, complete: true });
	});
});
