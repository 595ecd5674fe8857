// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { EventList } from "../event-list.tsx";
import { readAccounts } from "./read-accounts.ts";

const all = new Set(content.events.map(({ id }) => id));

describe("readAccounts", () => {
	it("reads back from the list every account that was written there, as it was", () => {
		const { container } = renderWithContent(<EventList shown={all} query="" />);
		const read = readAccounts(container);
		expect([...read.values()].flat().length).toBeGreaterThanOrEqual(40);
		for (const { id, accounts } of content.events) expect(read.get(id) ?? []).toEqual(accounts);
	});

	it("leaves out what is damaged, and finds nothing where there is no text", () => {
		const { container } = renderWithContent(<EventList shown={new Set(["may-session"])} query="" />);
		container.querySelector("[data-account-id]")?.removeAttribute("data-bears");
		const accounts = content.events.find(({ id }) => id === "may-session")?.accounts ?? [];
		expect(readAccounts(container).get("may-session")).toEqual(accounts.slice(1));
		expect(readAccounts(document.createElement("div")).size).toBe(0);
	});
});
