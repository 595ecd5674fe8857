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

it("moves the focus to the timeline or the words beside it and leaves the address alone", () => {
	const scroll = vi.fn();
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollIntoView = scroll;
	render(
		<>
			<SkipLinks />
			<section id="timeline" tabIndex={-1} />
			<section id="words" tabIndex={-1} />
			<section id="events" tabIndex={-1} hidden />
		</>,
	);
	expect(follow(en.skipToTimeline)).toBe(true);
	expect(document.activeElement?.id).toBe("timeline");
	expect(follow(en.skipToEvents)).toBe(true);
	expect(document.activeElement?.id).toBe("words");
	expect(scroll).toHaveBeenCalledTimes(2);
});

it("leads to the events in the list, and to the view itself in others but the text about it", () => {
	HTMLElement.prototype.scrollIntoView = () => {};
	const names = (view: string) => {
		const { unmount } = render(
			<>
				<SkipLinks view={view} />
				<main id="main" tabIndex={-1}>
					<section id="events" tabIndex={-1} />
				</main>
			</>,
		);
		const followed = screen.queryAllByRole("link").map((link) => {
			expect(follow(link.textContent)).toBe(true);
			return [link.textContent, document.activeElement?.id];
		});
		unmount();
		return followed;
	};
	expect(names("list")).toEqual([[en.skipToEvents, "events"]]);
	expect(names("teach")).toEqual([[en.skipToContent, "main"]]);
	expect(names("about")).toEqual([]);
});

it("is left to the browser where its target is not on the page", () => {
	render(<SkipLinks />);
	expect(follow(en.skipToTimeline)).toBe(false);
	// Without script it leads to the list below.
	const link = screen.getByRole("link", { name: en.skipToEvents });
	expect(link.getAttribute("href")).toBe("#events");
});
