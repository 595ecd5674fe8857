// @vitest-environment jsdom

import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../../tests/model/axis-fixture.ts";
import { citations } from "../../../tests/ui/read-citations.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { citationText } from "../../i18n/citation-text.ts";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import type { CitationBook } from "../../model/citation.ts";
import { TRAY_LIMITS, type Tray } from "../../model/tray/tray.ts";
import { createViewStore } from "../../state/view-store.ts";
import { ViewStoreProvider } from "../../state/view-store-context.tsx";
import { AnnouncerProvider } from "../../ui/announcer.tsx";
import { CitationFormatProvider } from "../../ui/citation-format-context.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import { TrayMode } from "./tray-mode.tsx";

vi.mock("../../ui/share/save-file.ts", () => ({ saveFile: vi.fn() }));

const TRAY: Tray = [
	{ id: "sochi-meeting-1", note: "Who says so?" },
	{ id: "gone-1", note: "of an older page" },
	{ id: "sochi-no-force", note: "" },
	{ id: "protest-1", note: "" },
];
const [quote] = eventOf("sochi-meeting").quotes;

const user = userEvent.setup({ writeToClipboard: false });
const write = vi.fn<(items: ClipboardItem[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();
const onTaken = vi.fn();

class TestClipboardItem {
	readonly types: readonly string[];
	constructor(data: Record<string, Blob>) {
		this.types = Object.keys(data);
	}
}

beforeEach(() => {
	for (const mock of [write, writeText, onTaken, vi.mocked(saveFile)]) mock.mockReset();
	Object.defineProperty(navigator, "clipboard", { value: { write, writeText }, configurable: true });
	vi.stubGlobal("ClipboardItem", TestClipboardItem);
});

function open(tray: Tray, load: () => Promise<CitationBook> = async () => citations) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, view: "tray", tray });
	renderWithContent(
		<ViewStoreProvider store={store}>
			<AnnouncerProvider>
				<CitationFormatProvider>
					<TrayMode
						page="https://www.example.org/t/#x"
						loadCitations={load}
						onTaken={onTaken}
						opened={{ current: null }}
					/>
				</CitationFormatProvider>
			</AnnouncerProvider>
		</ViewStoreProvider>,
	);
	return { store, ids: () => store.getState().tray.map(({ id }) => id) };
}

const button = (name: string) => screen.getByRole("button", { name });
const rows = () => within(screen.getByRole("list", { name: trayViewText.items })).getAllByRole("listitem");
const copyAll = () => screen.findByRole("button", { name: trayViewText.copyAll });

describe("a tray's view", () => {
	it("shows in order what its ids name, and counts what they do not", async () => {
		open(TRAY);
		await copyAll();
		expect(rows().map((row) => row.dataset.id)).toEqual(["sochi-meeting-1", "sochi-no-force", "protest-1"]);
		expect(rows()[1]?.textContent).toContain(trayViewText.inOurWords);
		expect(screen.getByText(trayViewText.unknown(1))).toBeTruthy();
	});

	it("takes a line as one line, and counts what is left near its end only", async () => {
		const { store } = open(TRAY);
		await copyAll();
		const field = screen.getByRole("textbox", { name: trayViewText.noteName("quote 1, Protest in Yerevan") });
		await user.type(field, "So they say.");
		expect(store.getState().tray.at(-1)).toEqual({ id: "protest-1", note: "So they say." });
		expect(screen.queryByText(/left$/)).toBeNull();
		await user.clear(field);
		await user.paste("x".repeat(TRAY_LIMITS.note - 1));
		expect(screen.getByText(trayViewText.left(1))).toBeTruthy();
		expect(field.getAttribute("aria-describedby")).toBe(screen.getByText(trayViewText.left(1)).id);
	});

	it("moves past what is not shown, and loses none of it", async () => {
		const { ids } = open(TRAY);
		await copyAll();
		await user.click(button("Move down: quote 1, Sochi meeting"));
		expect(ids()).toEqual(["sochi-no-force", "gone-1", "sochi-meeting-1", "protest-1"]);
		expect(screen.getByRole("status").textContent).toBe("quote 1, Sochi meeting, 2 of 3.");
	});

	it("puts back what was removed, with its line, where it was", async () => {
		const { store } = open(TRAY);
		await copyAll();
		await user.click(button("Remove: quote 1, Sochi meeting"));
		expect(document.activeElement).toBe(button("Put it back: quote 1, Sochi meeting"));
		await user.keyboard("{Enter}");
		expect(store.getState().tray).toEqual(TRAY);
		expect(document.activeElement).toBe(button("Remove: quote 1, Sochi meeting"));
	});

	it("offers to put back even what was the last", async () => {
		const { ids } = open([{ id: "protest-1", note: "" }]);
		await copyAll();
		await user.click(button("Remove: quote 1, Protest in Yerevan"));
		expect(screen.getByText(trayViewText.empty)).toBeTruthy();
		await user.click(button("Put it back: quote 1, Protest in Yerevan"));
		expect(ids()).toEqual(["protest-1"]);
	});

	it("asks again for citations that did not come", async () => {
		let online = false;
		open(TRAY, async () => {
			if (!online) throw new Error("offline");
			return citations;
		});
		expect((await screen.findByRole("alert")).textContent).toContain(trayViewText.failed);
		online = true;
		await user.click(button(trayViewText.retry));
		expect(await copyAll()).toBeTruthy();
	});
});

describe("taking a tray along", () => {
	it("copies text and HTML, and counts as taken", async () => {
		open(TRAY);
		await user.click(await copyAll());
		expect(onTaken).toHaveBeenCalledOnce();
		const [[[item] = []] = []] = write.mock.calls;
		expect(item?.types).toEqual(["text/plain", "text/html"]);
		expect(writeText).not.toHaveBeenCalled();
		expect(button(citationText.copied)).toBeTruthy();
	});

	it("copies the text alone where the browser takes no more", async () => {
		write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
		open(TRAY);
		await user.click(await copyAll());
		expect(writeText.mock.calls[0]?.[0]).toContain(`“${quote?.exact}”`);
		expect(onTaken).toHaveBeenCalledOnce();
	});

	it("does not count as taken where copying is denied, until the selected text is copied by hand", async () => {
		vi.stubGlobal("ClipboardItem", undefined);
		writeText.mockRejectedValue(new DOMException("no", "NotAllowedError"));
		open(TRAY);
		await user.click(await copyAll());
		const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
			name: citationText.denied,
		});
		expect(document.activeElement).toBe(field);
		expect(field.selectionEnd).toBe(field.value.length);
		expect(onTaken).not.toHaveBeenCalled();
		act(() => void field.dispatchEvent(new Event("copy", { bubbles: true })));
		expect(onTaken).toHaveBeenCalledOnce();
	});

	it.each([
		["text", "evidence.txt"],
		["html", "evidence.html"],
		["ris", "evidence.ris"],
		["bibtex", "evidence.bib"],
	] as const)("saves as %s, and counts as taken", async (id, fileName) => {
		open(TRAY);
		await copyAll();
		await user.click(button(trayViewText.more));
		await user.click(button(trayViewText.saves[id]));
		expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe(fileName);
		expect(vi.mocked(saveFile).mock.calls[0]?.[2]).toContain("Who says so?");
		expect(onTaken).toHaveBeenCalledOnce();
	});

	it("gives its own link, and says so of one that mail may cut off", async () => {
		const { store } = open(TRAY);
		await copyAll();
		await user.click(button(trayViewText.more));
		await user.click(button(trayViewText.copyLink));
		expect(writeText).toHaveBeenCalledWith(
			"https://www.example.org/t/#view=tray&tray=sochi-meeting-1*Who+says+so%3F~gone-1*of+an+older+page~sochi-no-force~protest-1",
		);
		expect(screen.queryByText(trayViewText.longLink)).toBeNull();
		const long = "ж".repeat(TRAY_LIMITS.note);
		act(() =>
			store.dispatch({
				type: "tray",
				tray: ["protest-1", "protest-2", "protest-3", "sochi-meeting-1"].map((id) => ({ id, note: long })),
			}),
		);
		expect(screen.getByText(trayViewText.longLink)).toBeTruthy();
	});

	it("says plainly where a tray is too long for any link", async () => {
		const note = "ж".repeat(TRAY_LIMITS.note);
		const ids = eventOf("yerevan-meeting").quotes.map(({ id }) => id);
		open([
			...ids.map((id) => ({ id, note })),
			...Array.from({ length: 10 }, (_, at) => ({ id: `gone-${at}`, note })),
		]);
		await copyAll();
		await user.click(button(trayViewText.more));
		expect(screen.queryByRole("button", { name: trayViewText.copyLink })).toBeNull();
		expect(screen.getByText(trayViewText.tooLong)).toBeTruthy();
	});
});
