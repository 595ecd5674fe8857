// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { defineModalDialog } from "../../../tests/ui/dialog.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { plainLesson } from "../../model/lesson/lesson.ts";
import { encodeResult } from "../../model/results/result-code.ts";
import type { Audience } from "../../state/view-state.ts";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { ResultsMode } from "./results-mode.tsx";
import { collected } from "./use-collected.ts";

const IDS = ["may-session", "september-session", "sochi-meeting", "yerevan-meeting"];
const TWO = ["sochi-meeting", "yerevan-meeting"];

function codeOf(name: string, order: readonly string[] = IDS, lessonIds: readonly string[] = IDS): string {
	const code = encodeResult({ lessonIds, answer: { kind: "order", ids: order }, name });
	if (code === null) throw new Error("no code");
	return code;
}

/** A lesson of four meetings is open; one of two of them ships. */
function show(audience: Audience = "teacher") {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, view: "results", audience });
	const plan = { aims: [], materials: [], lookFor: [] };
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<ResultsMode
					lesson={plainLesson("Four meetings", IDS)}
					code="a-code"
					teaching={{
						questions: {},
						plain: {},
						lessons: [{ id: "two", about: "", plan, lesson: plainLesson("Two meetings", TWO) }],
					}}
					onProgress={() => {}}
					page="https://example.org/"
					loadDecoder={() => Promise.reject(new Error("not asked for"))}
				/>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return store;
}

const rows = () =>
	screen
		.queryAllByRole("table", { name: "Who answered" })
		.flatMap((table) => within(table).getAllByRole("row").slice(1))
		.map((row) => row.textContent);
/** Why codes were not added, as it is seen. */
const refusals = () =>
	[...document.querySelectorAll(".results-refusal")].map((one) => one.textContent).join("");
const said = () => screen.getByRole("status").textContent;
const typed = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Type or paste a code" });
const many = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Many codes at once" });

async function addMany(...lines: readonly string[]) {
	await userEvent.click(many());
	await userEvent.paste(lines.join("\n"));
	await userEvent.click(screen.getByRole("button", { name: "Add all" }));
}

beforeAll(defineModalDialog);

beforeEach(() => {
	act(() => {
		collected.remove(null);
		collected.markSaved();
	});
});

describe("ResultsMode", () => {
	it("adds a code that is typed by Enter, says whose it is and how good, and is ready for the next", async () => {
		show();
		expect(screen.getByRole("heading", { name: "No codes yet" })).toBeTruthy();
		await userEvent.type(typed(), `${codeOf("Anna").toLowerCase()}{Enter}`);
		expect(said()).toBe("anna: 6 of 6 pairs right. 1 result collected.");
		expect(rows()).toEqual(["anna6 of 6 pairs rightRemove"]);
		expect(typed().value).toBe("");
		expect(document.activeElement).toBe(typed());
	});

	it("refuses a damaged code in one sentence that names it, and leaves it in the field", async () => {
		show();
		const damaged = codeOf("Anna").replace("Anna", "Hanna");
		await userEvent.type(typed(), `${damaged}{Enter}`);
		expect(refusals()).toBe(said());
		expect(said()).toBe(
			`“${damaged}” was not added: something in it is not as the pupil’s page shows it. Compare the two, correct it in the field above, and add it again.`,
		);
		expect(typed().value).toBe(damaged);
		expect(rows()).toEqual([]);
		await userEvent.clear(typed());
		await userEvent.type(typed(), `${codeOf("Anna")}{Enter}`);
		expect(refusals()).toBe("");
	});

	it("refuses as a whole what is too much for the field, in either of them", async () => {
		show();
		const lines = Array.from({ length: 6000 }, () => "no code").join("\n");
		for (const field of [typed, many]) {
			await userEvent.click(field());
			await userEvent.paste(lines);
			expect(refusals()).toBe(
				"Nothing was added: that is more than 5,000 lines or 50,000 characters. Paste fewer lines at a time.",
			);
			expect(said()).toBe(refusals());
			expect(field().value).toBe("");
			await userEvent.type(typed(), `${codeOf("Anna")}{Enter}`);
			expect(refusals()).toBe("");
		}
	});

	it("makes thirty rows and one refusal of thirty codes, one of them twice, and one more damaged", async () => {
		show();
		const codes = Array.from({ length: 30 }, (_, at) => codeOf(`Pupil ${at + 1}`));
		const damaged = codeOf("Late").replace(/^(.)./, "$1Z");
		await addMany(...codes, `[12:03] Pupil 8: ${codes[7]}`, damaged);
		expect(rows()).toHaveLength(30);
		expect(rows().filter((row) => row?.includes("The same code came again"))).toEqual([
			"Pupil 8The same code came again6 of 6 pairs rightRemove",
		]);
		expect(document.querySelectorAll(".results-refusal")).toHaveLength(1);
		expect(refusals()).toContain(`Line 32, “${damaged}”, was not added:`);
		// All of it in one message: an alert beside it is not heard everywhere.
		expect(said()).toBe(
			`30 codes were added. One came again and is counted once. 1 line was refused. ${refusals()}`,
		);
		// Only what was not added is left to be mended.
		expect(many().value).toBe(damaged);
		expect(screen.getByText("30 pupils")).toBeTruthy();
	});

	it("takes many lines that are pasted into the field for one", async () => {
		show();
		await userEvent.click(typed());
		await userEvent.paste(`${codeOf("Anna")}\n${codeOf("Ben")}\n`);
		expect(rows()).toHaveLength(2);
		expect(typed().value).toBe("");
	});

	it("marks the second of two pupils of one name with other answers, and no double of the first", async () => {
		show();
		const swapped = ["september-session", "may-session", "sochi-meeting", "yerevan-meeting"];
		await addMany(codeOf("Anna"), codeOf("Anna", swapped), codeOf("ANNA"));
		expect(rows()).toEqual([
			"AnnaThe same code came again6 of 6 pairs rightRemove",
			"Anna (2)Same name, other answers5 of 6 pairs rightRemove",
		]);
		expect(screen.getByRole("button", { name: "Remove Anna (2)" })).toBeTruthy();
	});

	it("takes codes of the open lesson alone, says whose a refused one is, and takes all when asked to", async () => {
		show();
		const other = codeOf("Anna", TWO, TWO);
		await userEvent.type(typed(), `${other}{Enter}`);
		expect(refusals()).toContain("it is the code of another lesson, “Two meetings”.");
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Lesson" }), "As the codes say");
		await userEvent.type(typed(), "{Enter}");
		expect(rows()).toHaveLength(1);
		expect(screen.getByRole("heading", { name: /^Two meetings: Put in order/ })).toBeTruthy();
		await addMany(
			codeOf("Ben", ["protest", "may-session"], ["may-session", "protest"]),
			"Hello",
			"Thank you",
		);
		expect(refusals()).toContain("it is the code of a lesson that is not open here.");
		expect(refusals()).toContain("Lines 2 and 3 were passed over: no code is in them.");
	});

	it("shows by event how many were right and what was put where, in numbers", async () => {
		show();
		const swapped = ["september-session", "may-session", "sochi-meeting", "yerevan-meeting"];
		await addMany(codeOf("Anna"), codeOf("Ben", swapped), codeOf("Cem", swapped), codeOf("Dina"));
		const [map] = screen.getAllByRole("table", { name: "Right answers by event" });
		const cells = within(map ?? document.body)
			.getAllByRole("row")
			.slice(1)
			.map((row) =>
				within(row)
					.getAllByRole("cell")
					.map(({ textContent }) => textContent),
			);
		const title = (id: string) => eventOf(id).title;
		expect(cells).toEqual([
			["2 of 4 (50%)", `Put after “${title("september-session")}” (2 pupils)`],
			["2 of 4 (50%)", `Put before “${title("may-session")}” (2 pupils)`],
			["4 of 4 (100%)", ""],
			["4 of 4 (100%)", ""],
		]);
		expect(
			screen.getByText(
				`Most often wrong: “${title("may-session")}” was put after “${title("september-session")}”, by 2 pupils.`,
			),
		).toBeTruthy();
	});

	it("removes one row or all, with the focus where it can be undone", async () => {
		show();
		await addMany(codeOf("Anna"), codeOf("Ben"));
		await userEvent.click(screen.getByRole("button", { name: "Remove Anna" }));
		expect(said()).toBe("Anna was removed.");
		expect(rows()).toHaveLength(1);
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo" }));
		await userEvent.keyboard("{Enter}");
		expect(rows()).toHaveLength(2);
		expect(document.activeElement).toBe(screen.getByRole("heading", { name: "2 results collected" }));
		await userEvent.click(screen.getByRole("button", { name: "Remove all" }));
		expect(rows()).toHaveLength(0);
		await userEvent.keyboard("{Enter}");
		expect(rows()).toHaveLength(2);
	});

	it("collects nothing for a class and leads it to its exercises", async () => {
		const store = show("class");
		expect(screen.queryByRole("textbox")).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "Practice" }));
		expect(store.getState().view).toBe("practice");
	});
});
