// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { eventOf, renderWithContent } from "../../tests/ui/render-with-content.tsx";
import { quoteText } from "../i18n/quote-text.ts";
import { AnnouncerProvider } from "./announcer.tsx";
import { CopyQuote } from "./copy-quote.tsx";

const writeText = vi.fn<(text: string) => Promise<void>>();
const user = userEvent.setup({ writeToClipboard: false });

beforeEach(() => {
	writeText.mockReset();
	Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

function show(eventId: string) {
	const quote = eventOf(eventId).quotes[0];
	if (!quote) throw new Error("no quote");
	// A new element each time, or React would render nothing again.
	const part = () => (
		<AnnouncerProvider>
			<CopyQuote quote={quote} />
			<button type="button">Elsewhere</button>
		</AnnouncerProvider>
	);
	const { rerender } = renderWithContent(part());
	return { ...quote, again: () => rerender(part()) };
}

it("copies the quote with speaker, day, occasion, publisher and source, and says so", async () => {
	writeText.mockResolvedValue();
	const quote = show("sochi-meeting");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	expect(writeText).toHaveBeenCalledExactlyOnceWith(
		`“${quote.exact}” (Vladimir Putin on 23 November 2022 at the Council’s meeting in Yerevan, quoted in Caucasus Watch; [October 31] is presumably an editor’s addition). From “${content.source.title}”, Caucasus Watch, ${content.source.url}`,
	);
	expect(await screen.findByRole("button", { name: quoteText.copiedShort })).toBeTruthy();
	expect(screen.getByRole("status").textContent).toBe(quoteText.copied);
	expect(screen.queryByRole("textbox")).toBeNull();
});

it("names the publisher for the article's own words", async () => {
	writeText.mockResolvedValue();
	show("protest");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	expect(writeText.mock.calls[0]?.[0]).toContain(
		"” (Caucasus Watch, written between 23 November and 31 December 2022).",
	);
});

it("gives the article's words to the article where it only reports what somebody said", async () => {
	writeText.mockResolvedValue();
	show("refusal-to-sign");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	expect(writeText.mock.calls[0]?.[0]).toContain(
		"” (Caucasus Watch, reporting what Nikol Pashinyan said on 23 November 2022 at the meeting in narrow format).",
	);
});

it("says of every quote whose words it is, in each mode of telling", async () => {
	writeText.mockResolvedValue();
	const names = new Map(content.people.map(({ id, name }) => [id, name]));
	for (const event of content.events)
		for (const quote of event.quotes) {
			writeText.mockClear();
			renderWithContent(<CopyQuote quote={quote} />);
			await user.click(screen.getByRole("button", { name: quoteText.copyName }));
			const name = names.get(quote.speaker ?? "");
			const told = {
				direct: `(${name} on 23 November 2022`,
				reported: `(Caucasus Watch, reporting what ${name} said on 23 November 2022`,
				narration: "(Caucasus Watch, written between 23 November and 31 December 2022)",
				heading: "(heading in Caucasus Watch, written between 23 November and 31 December 2022)",
			}[quote.mode];
			const text = writeText.mock.calls[0]?.[0];
			expect(text).toContain(`“${quote.exact}” ${told}`);
			expect(text?.includes(", quoted in Caucasus Watch")).toBe(quote.mode === "direct");
			expect(text?.includes("; [October 31] is presumably an editor’s addition). From")).toBe(
				quote.exact.includes("["),
			);
			cleanup();
		}
});

it("shows the citation selected in a field where copying is denied", async () => {
	writeText.mockRejectedValue(new DOMException("Write permission denied.", "NotAllowedError"));
	const quote = show("sochi-meeting");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: quoteText.copyFailed });
	expect(field.value).toContain(quote.exact);
	expect(document.activeElement).toBe(field);
	expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
	expect(screen.getByRole("status").textContent).toBe(quoteText.copyFailed);
});

it("does the same where the browser has no clipboard at all", async () => {
	Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
	show("sochi-meeting");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	expect(await screen.findByRole("textbox")).toBeTruthy();
});

it("takes the focus once: not again when what is around is drawn anew, but at the next try", async () => {
	writeText.mockRejectedValue(new DOMException("Write permission denied.", "NotAllowedError"));
	const { again } = show("sochi-meeting");
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	const field = await screen.findByRole("textbox");
	await vi.waitFor(() => expect(document.activeElement).toBe(field));
	const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
	elsewhere.focus();
	again();
	expect(document.activeElement).toBe(elsewhere);
	await user.click(screen.getByRole("button", { name: quoteText.copyName }));
	// The browser refuses some time after the press.
	await vi.waitFor(() => expect(document.activeElement).toBe(field));
});
