// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { citations } from "../../../tests/ui/read-citations.ts";
import { eventOf, renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { citationText } from "../../i18n/citation-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import type { CitationBook } from "../../model/citation.ts";
import { AnnouncerProvider } from "../announcer.tsx";
import { CitationFormatProvider } from "../citation-format-context.tsx";
import { CiteQuote } from "./cite-quote.tsx";

const writeText = vi.fn<(text: string) => Promise<void>>();
const user = userEvent.setup({ writeToClipboard: false });
const [FIRST, SECOND] = eventOf("sochi-meeting").quotes.map(({ id }) => id);

beforeEach(() => {
	writeText.mockReset().mockResolvedValue();
	Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

function show(load: () => Promise<CitationBook> = async () => citations) {
	const more = vi.fn();
	const citing = { load, more };
	renderWithContent(
		<CitationFormatProvider>
			<AnnouncerProvider>
				<CiteQuote quoteId={FIRST ?? ""} citing={citing} />
				<CiteQuote quoteId={SECOND ?? ""} citing={citing} />
			</AnnouncerProvider>
		</CitationFormatProvider>,
	);
	const [first, second] = screen.getAllByRole("button", { name: quoteText.citeName });
	if (!first || !second) throw new Error("no two quotes");
	return { first, second, more };
}

const findPanel = () => screen.findByRole("region", { name: citationText.panel });
const queryPanel = () => screen.queryByRole("region", { name: citationText.panel });
const findField = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: citationText.citation });
const style = () => screen.getByRole<HTMLSelectElement>("combobox", { name: citationText.format });
const cited = (id: string | undefined) => citations.quotes[id ?? ""];

it("copies the citation in APA at one press, shows it, and says so", async () => {
	const { first } = show();
	await user.click(first);
	expect((await findField()).value).toBe(cited(FIRST)?.apa);
	expect(writeText).toHaveBeenCalledExactlyOnceWith(cited(FIRST)?.apa);
	expect(screen.getByRole("status").textContent).toBe("Copied: APA citation.");
	expect(within(await findPanel()).getByText(citationText.copied)).toBeTruthy();
	expect(first.getAttribute("aria-expanded")).toBe("true");
	expect(document.activeElement).toBe(first);
});

it("offers all six forms; the one that is chosen is copied at once, and is the next quote’s", async () => {
	const { first, second } = show();
	await user.click(first);
	await findField();
	const options = within(style()).getAllByRole("option");
	expect(options.map(({ textContent }) => textContent)).toEqual(Object.values(citationText.formats));
	await user.selectOptions(style(), "MLA");
	expect(writeText).toHaveBeenLastCalledWith(cited(FIRST)?.mla);
	expect(screen.getByRole("status").textContent).toBe("Copied: MLA citation.");
	expect((await findField()).value).toBe(cited(FIRST)?.mla);
	await user.click(screen.getByRole("button", { name: citationText.close }));
	await user.click(second);
	expect((await findField()).value).toBe(cited(SECOND)?.mla);
	expect(writeText).toHaveBeenLastCalledWith(cited(SECOND)?.mla);
});

it("shows the text selected where copying is denied, and leaves the focus at the choice of a style", async () => {
	writeText.mockRejectedValue(new DOMException("Write permission denied.", "NotAllowedError"));
	const { first } = show();
	await user.click(first);
	const field = await findField();
	expect(document.activeElement).toBe(field);
	expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
	expect(within(await findPanel()).getByText(citationText.denied)).toBeTruthy();
	expect(screen.queryByText(citationText.copied)).toBeNull();
	await user.selectOptions(style(), "Chicago");
	expect((await findField()).value).toBe(cited(FIRST)?.chicago);
	expect(document.activeElement).toBe(style());
});

it.each(["{Escape}", citationText.close])("closes by %s and gives the focus back", async (way) => {
	const taken = vi.fn<(event: KeyboardEvent) => void>();
	document.addEventListener("keydown", taken, { once: true });
	const { first } = show();
	await user.click(first);
	await findField();
	style().focus();
	if (way === citationText.close) await user.click(screen.getByRole("button", { name: way }));
	else {
		await user.keyboard(way);
		// So that the event stays open.
		expect(taken.mock.calls[0]?.[0].defaultPrevented).toBe(true);
	}
	document.removeEventListener("keydown", taken);
	expect(queryPanel()).toBeNull();
	expect(first.getAttribute("aria-expanded")).toBe("false");
	expect(document.activeElement).toBe(first);
});

it("leads on to the event and the whole, with the focus back at its button before", async () => {
	const { first, more } = show();
	await user.click(first);
	await findField();
	more.mockImplementation(() => expect(document.activeElement).toBe(first));
	await user.click(screen.getByRole("button", { name: citationText.more }));
	expect(more).toHaveBeenCalledExactlyOnceWith(FIRST);
	expect(queryPanel()).toBeNull();
});

it("says that the citations are under way, and copies nothing once it was closed", async () => {
	let bring = (_: CitationBook) => {};
	const { first } = show(
		() =>
			new Promise((resolve) => {
				bring = resolve;
			}),
	);
	await user.click(first);
	expect(within(await findPanel()).getByText(citationText.loading)).toBeTruthy();
	await user.keyboard("{Escape}");
	bring(citations);
	await user.click(document.body);
	expect(queryPanel()).toBeNull();
	expect(writeText).not.toHaveBeenCalled();
});

it("says so where the citations do not come, and tries again at the next press", async () => {
	const load = vi.fn<() => Promise<CitationBook>>().mockRejectedValueOnce(new TypeError("offline"));
	load.mockResolvedValue(citations);
	const { first } = show(load);
	await user.click(first);
	expect((await screen.findByRole("alert")).textContent).toBe(citationText.failed);
	expect(writeText).not.toHaveBeenCalled();
	await user.click(first);
	expect((await findField()).value).toBe(cited(FIRST)?.apa);
	expect(screen.queryByRole("alert")).toBeNull();
});
