// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { en } from "../i18n/en.ts";
import { SkipLinks } from "./skip-links.tsx";

function follow(name: string): boolean {
	const link = screen.getByRole("link", { name });
	const event = createEvent.click(link);
	fireEvent(link, event);
	return event.defaultPrevented;
}

it("moves the focus to the timeline or the events and leaves the address alone", () => {
	const scroll = vi.fn();
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollIntoView = scroll;
	render(
		<>
			<SkipLinks />
			<section id="timeline" tabIndex={-1} />
			<section id="events" tabIndex={-1} />
		</>,
	);
	expect(follow(en.skipToTimeline)).toBe(true);
	expect(document.activeElement?.id).toBe("timeline");
	expect(follow(en.skipToEvents)).toBe(true);
	expect(document.activeElement?.id).toBe("events");
	expect(scroll).toHaveBeenCalledTimes(2);
});

it("is left to the browser where its target is not on the page", () => {
	render(<SkipLinks />);
	expect(follow(en.skipToTimeline)).toBe(false);
});
