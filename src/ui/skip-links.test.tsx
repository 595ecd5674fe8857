// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { en } from "../i18n/en.ts";
import { SkipLinks } from "./skip-links.tsx";

afterEach(cleanup);

function follow(name: string): boolean {
	const link = screen.getByRole("link", { name });
	const event = createEvent.click(link);
	fireEvent(link, event);
	return event.defaultPrevented;
}

it.each([
	["explore", en.skipToTimeline, "timeline"],
	["explore", en.skipToWords, "pane"],
	["list", en.skipToEvents, "events"],
	["teach", en.skipToContent, "main"],
])("in the %s view “%s” moves the focus to #%s and leaves the address alone", (view, name, id) => {
	const scroll = vi.fn();
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollIntoView = scroll;
	render(
		<main id="main" tabIndex={-1}>
			<SkipLinks view={view} />
			<section id="timeline" tabIndex={-1} />
			<div className="stage-pane">
				<section id="pane" tabIndex={-1} />
			</div>
			<section id="events" tabIndex={-1} />
		</main>,
	);
	expect(follow(name)).toBe(true);
	expect(document.activeElement?.id).toBe(id);
	expect(scroll).toHaveBeenCalledOnce();
});

it("leads to the event that Tab reaches on the axis, where arrow keys work at once", () => {
	HTMLElement.prototype.scrollIntoView = () => {};
	render(
		<>
			<SkipLinks />
			<section id="timeline" tabIndex={-1}>
				<div role="listbox" aria-label="Timeline" tabIndex={-1}>
					<div role="option" id="one" aria-selected="false" tabIndex={-1} />
					<div role="option" id="two" aria-selected="false" tabIndex={0} />
				</div>
			</section>
		</>,
	);
	expect(follow(en.skipToTimeline)).toBe(true);
	expect(document.activeElement?.id).toBe("two");
});

it("is left to the browser where its target is not on the page", () => {
	render(<SkipLinks />);
	expect(follow(en.skipToTimeline)).toBe(false);
});
