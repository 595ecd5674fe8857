// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RefObject } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import { VoicesMode } from "./voices-mode.tsx";

vi.mock("../../ui/share/save-file.ts", () => ({ saveFile: vi.fn() }));

beforeEach(() => {
	vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
	return () => vi.unstubAllGlobals();
});

/** Shows the view with these columns and gives its store. */
function open(...voices: readonly string[]) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, view: "voices", voices });
	const ref = (): RefObject<string | null> => ({ current: null });
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<VoicesMode opened={ref()} picked={ref()} />
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return store;
}

/** Each column's head, by its paragraphs: what is one line with another is read without a pause. */
const columns = () =>
	screen
		.getAllByRole("columnheader")
		.map((head) =>
			[...(head.childElementCount > 0 ? head.children : [head])].map((part) => part.textContent),
		);
const boxes = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const nameOf = (id: string) => content.people.find((person) => person.id === id)?.name ?? "";

describe("VoicesMode", () => {
	it("is a table with a caption, a column for each voice, and a row for each event in time order", () => {
		open();
		const table = screen.getByRole("table", { name: /^Who said what about what:/ });
		expect(columns()).toEqual([
			["Event"],
			...content.voices.map((id) => [nameOf(id), content.people.find((one) => one.id === id)?.role]),
		]);
		const titles = within(table)
			.getAllByRole("rowheader")
			.slice(1)
			.map((head) => within(head).getByRole("link").textContent);
		const all = content.events.map(({ title }) => title);
		expect(titles).toEqual(all.filter((title) => titles.includes(title)));
		expect(titles.length).toBeGreaterThan(10);
	});

	it("says with each passage how and when it was told, and of which other events it speaks", () => {
		open();
		const may = content.events.find(({ id }) => id === "may-session");
		const row = screen.getByRole("row", { name: new RegExp(may?.title ?? "?") });
		expect(row.textContent).toContain("May 2022");
		const words = within(row).getByRole("figure", { name: /^direct speech · said on 23 November 2022 at/ });
		expect(words.textContent).toContain(may?.quotes[0]?.exact);
		expect(words.textContent).toContain("Also about: September session, October session");
	});

	it("counts what each has: words of direct speech, and passages by how they were told", () => {
		open("zas", "article", "reports");
		const [, , ...cells] = screen.getAllByRole("row")[1]?.children ?? [];
		const [zas] = screen.getAllByRole("cell");
		expect(zas?.textContent).toMatch(
			/^63 words of direct speech4 passages of direct speech1 passage of reported speech$/,
		);
		expect(cells.map(({ textContent }) => textContent)).toEqual([
			expect.stringMatching(/^\d+ passages of its own account3 headings$/),
			expect.stringMatching(/^\d+ accounts, \d+ of which differ$/),
		]);
	});

	it("has what other reports say in our own words, with how they bear on the article", () => {
		open("reports", "zas");
		const account = content.events
			.flatMap(({ accounts }) => accounts)
			.find(({ bears }) => bears === "differs");
		const shown = document.querySelector(`[data-account-id="${account?.id}"]`);
		expect(shown?.textContent).toMatch(/^Differs: /);
		expect(shown?.textContent).toContain(account?.says);
		expect(shown?.closest("blockquote, figure")).toBeNull();
		expect(shown?.querySelector("blockquote, q")).toBeNull();
	});

	it("lets two to four be chosen, the last one chosen in the last column, and says why no more", async () => {
		const store = open();
		expect(boxes().filter(({ disabled }) => disabled)).toEqual([]);
		await userEvent.click(screen.getByRole("checkbox", { name: "Other reports" }));
		expect(store.getState().voices).toEqual([...content.voices, "reports"]);
		expect(columns().at(-1)?.[0]).toBe("Other reports");
		expect(boxes().filter(({ disabled, checked }) => disabled !== !checked)).toEqual([]);
		expect(screen.getByText("At most 4 columns: untick one to choose another.")).toBeTruthy();
		await userEvent.click(screen.getByRole("checkbox", { name: "Other reports" }));
		expect(store.getState().voices).toEqual([]);
		await userEvent.click(screen.getByRole("checkbox", { name: nameOf("zas") }));
		expect(boxes().filter(({ disabled, checked }) => disabled !== checked)).toEqual([]);
		expect(screen.getByText("At least 2 columns: tick another before you untick one.")).toBeTruthy();
	});

	it("says who of those that an address asks for has no column", () => {
		open("tokayev", "zas");
		expect(
			screen.getByText(/^No column for Kassym-Jomart Tokayev: the article quotes no words/),
		).toBeTruthy();
		expect(columns()).toHaveLength(3);
	});

	it("opens an event on the timeline", async () => {
		const store = open();
		const title = content.events.find(({ id }) => id === "sochi-meeting")?.title ?? "";
		await userEvent.click(screen.getByRole("link", { name: title }));
		expect(store.getState()).toMatchObject({
			view: "explore",
			selected: "sochi-meeting",
			returnTo: "voices",
		});
	});

	it("saves what is shown as a file of rows, named after the columns", async () => {
		open("zas", "lukashenko");
		await userEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
		const [name, type, text] = vi.mocked(saveFile).mock.calls[0] ?? [];
		expect([name, type]).toEqual(["voices-zas-lukashenko.csv", "text/csv"]);
		expect(text).toMatch(/^\ufeffid,event,/);
		expect(text?.match(/\r\n/g)).toHaveLength(1 + 6);
	});

	it("writes a sheet with a column each while the page is printed, and only then", () => {
		open("zas", "lukashenko");
		expect(document.querySelector(".voices-paper")).toBeNull();
		act(() => void dispatchEvent(new Event("beforeprint")));
		const sheet = document.querySelector(".voices-paper");
		expect([...(sheet?.querySelectorAll("h3") ?? [])].map(({ textContent }) => textContent)).toEqual([
			`${nameOf("zas")}, CSTO Secretary General`,
			`${nameOf("lukashenko")}, President of Belarus`,
		]);
		expect(sheet?.textContent).toContain(content.source.url);
		expect(sheet?.querySelector("button")).toBeNull();
		act(() => void dispatchEvent(new Event("afterprint")));
		expect(document.querySelector(".voices-paper")).toBeNull();
	});
});
