// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { eventOf } from "../../../tests/ui/render-with-content.tsx";
import { eventText } from "../../i18n/event-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { readingPlace } from "../../model/reading-order.ts";
import { PaneBar } from "./pane-bar.tsx";

const { events } = content;
const [first, second] = events;

function show(event: HistoricalEvent | undefined) {
	if (!event) throw new Error("the content has no such event");
	const onStep = vi.fn();
	const onClose = vi.fn();
	render(
		<PaneBar place={readingPlace(events, event)} total={events.length} onStep={onStep} onClose={onClose} />,
	);
	return { onStep, onClose, user: userEvent.setup() };
}

describe("PaneBar", () => {
	it("steps to both neighbours, which it names", async () => {
		const event = eventOf("sochi-meeting");
		const { onStep, user } = show(event);
		const { previous, next, position } = readingPlace(events, event);
		await user.click(
			screen.getByRole("button", { name: eventText.previousName(previous?.event.title ?? "") }),
		);
		await user.click(screen.getByRole("button", { name: eventText.nextName(next?.event.title ?? "") }));
		expect(onStep.mock.calls).toEqual([[previous?.event.id], [next?.event.id]]);
		expect(screen.getByRole("toolbar", { name: eventText.bar }).textContent).toContain(
			eventText.position(position, events.length),
		);
	});

	it.each([
		["first", first, eventText.first],
		["last", events.at(-1), eventText.last],
	])(
		"keeps the button beyond the %s event, with the focus on it, and goes nowhere",
		async (_, event, name) => {
			const { onStep, user } = show(event);
			const button = screen.getByRole("button", { name });
			expect(button.getAttribute("aria-disabled")).toBe("true");
			await user.click(button);
			expect(document.activeElement).toBe(button);
			expect(onStep).not.toHaveBeenCalled();
		},
	);

	it("closes, and says by which key that is done as well", async () => {
		const { onClose, user } = show(second);
		const button = screen.getByRole("button", { name: eventText.closeName });
		expect(button.getAttribute("aria-keyshortcuts")).toBe("Escape");
		await user.click(button);
		expect(onClose).toHaveBeenCalledOnce();
	});
});
