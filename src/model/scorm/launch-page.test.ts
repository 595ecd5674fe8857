import { describe, expect, it } from "vitest";
import { launchPage } from "./launch-page.ts";

const page = (start: string) =>
	`<!doctype html>\n${start}\n\t<head><script>const html = "<html>";</script></head></html>`;

describe("launchPage", () => {
	it("writes into the page where it begins, and leaves its scripts as they are", () => {
		expect(launchPage(page('<html lang="en">'), "#view=practice&lesson=2a-_b&for=class")).toBe(
			page(
				'<html lang="en" data-begin="practice" data-launch="#view=practice&amp;lesson=2a-_b&amp;for=class">',
			),
		);
	});

	it("takes off what a page marked that was open somewhere else", () => {
		const open = page('<html lang="en" data-begin="event" data-theme="dark" data-embed="">');
		expect(launchPage(open, "#view=practice")).toBe(
			page('<html lang="en" data-begin="practice" data-launch="#view=practice">'),
		);
	});

	it("refuses what is no page, and hashes that could be anything else", () => {
		expect(() => launchPage("<p>Not found", "#view=practice")).toThrow();
		for (const hash of ["", "view=practice", '#view="><script>', "#a b"])
			expect(() => launchPage(page("<html>"), hash)).toThrow();
	});
});
