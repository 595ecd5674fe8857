// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { renderWithContent } from "../../../tests/ui/render-with-content.tsx";
import { formatEdtf, joinParts } from "../../i18n/format-date.ts";
import { startText } from "../../i18n/start-text.ts";
import { EventLinkProvider } from "../event-link.tsx";
import { StartPane } from "./start-pane.tsx";

const landmarks = content.events.filter(({ landmark }) => landmark);

beforeAll(() => {
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollTo = () => {};
});

function show(from = content, scroll = { current: 0 }) {
	const open = vi.fn();
	const { container } = renderWithContent(
		<EventLinkProvider open={open}>
			<StartPane scroll={scroll} />
		</EventLinkProvider>,
		from,
	);
	return { open, container, user: userEvent.setup() };
}

describe("StartPane", () => {
	it("says what this is, in the content's words", () => {
		const { container } = show();
		expect(screen.getByRole("region", { name: content.startHeading })).toBeTruthy();
		expect(container.querySelector(".start-text")?.textContent).toBe(content.start.join(" "));
	});

	it("leads to the landmarks, numbered, in time order, each with its date", async () => {
		const { open, user } = show();
		const links = within(screen.getByRole("list", { name: "Five key events" })).getAllByRole("link");
		expect(links.map((link) => link.textContent)).toEqual(
			landmarks.map(
				({ shortTitle, date }, index) => `${index + 1}${shortTitle} ${joinParts(formatEdtf(date))}`,
			),
		);
		for (const link of links) await user.click(link);
		expect(open.mock.calls.flat()).toEqual(landmarks.map(({ id }) => id));
	});

	it("begins with the first landmark", async () => {
		const { open, user } = show();
		await user.click(screen.getByRole("link", { name: startText.begin(landmarks[0]?.shortTitle ?? "") }));
		expect(open).toHaveBeenCalledExactlyOnceWith(landmarks[0]?.id);
	});

	it("has no beginning to offer where there is no landmark", () => {
		show({ ...content, events: content.events.filter(({ landmark }) => !landmark) });
		expect(screen.queryAllByRole("link")).toEqual([]);
	});

	it("comes back as far as it was read, and keeps how far that is", () => {
		const scroll = { current: 120 };
		const { container } = show(content, scroll);
		const body = container.querySelector(".pane-body");
		if (!body) throw new Error("there is nothing to scroll");
		expect(body.scrollTop).toBe(120);
		body.scrollTop = 200;
		fireEvent.scroll(body);
		expect(scroll.current).toBe(200);
	});

	it("says what the bars' looks and colours mean, each look once, drawn for the eye only", () => {
		show();
		const entries = within(screen.getByRole("region", { name: startText.legend })).getAllByRole("listitem");
		expect(entries.map(({ textContent }) => textContent)).toEqual([
			startText.legendStated,
			startText.legendCarried,
			startText.legendAnnounced,
			startText.legendImprecise,
			startText.legendEvery,
			startText.legendOpen,
			startText.legendNarrowed,
			startText.legendDiffer,
			startText.legendTelling,
			...content.lanes.map(({ name }) => name),
		]);
		const looks = entries.map((entry) => entry.querySelector("[aria-hidden=true]")?.className);
		// The lanes' bars differ by colour alone.
		expect(looks).not.toContain(undefined);
		expect(new Set(looks.slice(0, -content.lanes.length)).size).toBe(entries.length - content.lanes.length);
	});
});
