// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { fingerprint } from "virtual:timeline-fingerprint";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { checkText } from "../../i18n/check-text.ts";
import { CheckMode } from "./check-mode.tsx";

const QUOTES = content.events.flatMap((event) => event.quotes);
const direct = QUOTES.find(
	({ mode, exact }) => mode === "direct" && exact.endsWith(".") && exact.split(" ").length > 12,
);
const reported = QUOTES.find(({ mode, exact }) => mode === "reported" && !exact.includes('"'));
const EXACT = direct?.exact ?? "";
const speaker = (id: string | null | undefined) =>
	content.people.find((person) => person.id === id)?.name ?? "";

async function check(text: string) {
	const user = userEvent.setup();
	renderWithContent(<CheckMode fingerprint={fingerprint} />);
	const field = screen.getByRole("textbox", { name: checkText.field });
	await user.clear(field);
	if (text !== "") {
		await user.click(field);
		await user.paste(text);
	}
	await user.click(screen.getByRole("button", { name: checkText.check }));
	return { user, field };
}

const verdicts = () =>
	Array.from(document.querySelectorAll<HTMLElement>("[data-verdict]"), ({ dataset }) => dataset.verdict);
const status = () => screen.getByRole("status").textContent;
const notes = () => within(screen.getByRole("region", { name: checkText.notes })).getAllByRole("listitem");

describe("CheckMode", () => {
	it("marks each passage in the order of the text, and says in words how many there are of each kind", async () => {
		await check(`“${EXACT}” “No such thing.” “${EXACT.replace(" ", " allegedly ")}”`);
		await waitFor(() => expect(verdicts()).toEqual(["verbatim", "absent", "altered"]));
		expect(status()).toBe("3 passages: 1 verbatim, 1 altered, 1 too short to check.");
		expect(document.querySelector("ins")?.textContent).toBe("allegedly");
		expect(screen.getByText("“allegedly” is not in the article here.")).toBeTruthy();
	});

	it("leads from a passage to its note and back", async () => {
		const { user } = await check(`“${EXACT}”`);
		const mark = await screen.findByRole("button", { name: "Passage 1 verbatim: show the note" });
		await user.click(mark);
		// A button with few words: of a whole note some screen readers read all but the quotation.
		const back = within(notes()[0] ?? document.body).getByRole("button", {
			name: "Passage 1 verbatim: back to the text",
		});
		expect(document.activeElement).toBe(back);
		await user.click(back);
		expect(document.activeElement).toBe(mark);
	});

	it("says who said it, and links the events that quote it", async () => {
		await check(`“${EXACT}”`);
		await screen.findByText(speaker(direct?.speaker));
		const event = content.events.find(({ quotes }) => quotes.some((quote) => quote === direct));
		expect(screen.getAllByRole("link", { name: event?.shortTitle ?? "" })[0]?.getAttribute("href")).toBe(
			`#${event?.id}`,
		);
		expect(screen.queryByText(/^Reported speech/)).toBeNull();
	});

	it("warns where the words are the article's report, and not the person's own", async () => {
		await check(`“${reported?.exact}”`);
		expect(await screen.findByText(checkText.reported(speaker(reported?.speaker)))).toBeTruthy();
	});

	it("shows markup as text", async () => {
		await check(`<img src=x onerror="alert(1)"> “<b>bold</b> words”`);
		await waitFor(() => expect(verdicts()).toEqual(["absent", "absent"]));
		expect(document.querySelector(".check-result img, .check-result b")).toBeNull();
		expect(document.querySelector(".check-text")?.textContent).toContain('<img src=x onerror="alert(1)"');
	});

	it("says what to do where there is no text, no passage, or another text than the checked one", async () => {
		const { user, field } = await check("");
		expect(status()).toBe(checkText.empty);
		await user.type(field, "Nothing is quoted here.{Control>}{Enter}{/Control}");
		await waitFor(() => expect(status()).toBe(checkText.summary([])));
		await user.type(field, " More.");
		expect(status()).toBe(checkText.changedSince);
	});

	it("shows fifty passages, and more when asked", async () => {
		const { user } = await check("“so” ".repeat(120));
		await waitFor(() => expect(verdicts()).toHaveLength(50));
		expect(status()).toContain("120 passages");
		await user.click(screen.getByRole("button", { name: checkText.more(50) }));
		await user.click(screen.getByRole("button", { name: checkText.more(20) }));
		expect(verdicts()).toHaveLength(120);
		expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
	});

	it("shows only the two ends of a long stretch", async () => {
		await check(`${"word ".repeat(2000)}“so”`);
		await waitFor(() => expect(verdicts()).toHaveLength(1));
		const shown = document.querySelector(".check-text")?.textContent ?? "";
		expect(shown.length).toBeLessThan(2000);
		expect(shown).toContain("characters not shown");
	});

	it("has an example with a passage of each kind", async () => {
		const user = userEvent.setup();
		renderWithContent(<CheckMode fingerprint={fingerprint} />);
		await user.click(screen.getByRole("button", { name: checkText.example }));
		await waitFor(() => expect(verdicts()).toEqual(["verbatim", "altered", "absent"]));
	});

	it("still has the text, and checks it again, when the reader comes back", async () => {
		await check(`“${EXACT}” `);
		await waitFor(() => expect(verdicts()).toEqual(["verbatim"]));
		document.body.replaceChildren();
		renderWithContent(<CheckMode fingerprint={fingerprint} />);
		await waitFor(() => expect(verdicts()).toEqual(["verbatim"]));
		expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: checkText.field }).value).toContain(
			EXACT,
		);
	});
});
