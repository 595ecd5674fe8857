import type { Part } from "./part.ts";
import { CODE, DAMAGED_CODE, TEXT } from "./walk-addresses.ts";

/** What a reader checks, takes along, keeps and is told, and what a teacher collects. */
export const TOOLS: readonly Part[] = [
	{
		name: "Check a text",
		hash: "#view=check",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.pressUntil("Tab", "Text to check");
			await reader.pressUntil("Tab", "Check push button");
			await reader.press("Enter");
			await reader.pressUntil("shift+Tab", "Text to check");
			await reader.type(TEXT);
			await reader.press("ctrl+Enter");
			await reader.pressUntil("Tab", "show the note");
			await reader.press("Enter");
			await reader.readOn(10);
			await reader.pressUntil("shift+Tab", "show the note");
			await reader.pressUntil("h", "Result");
			await reader.readOn(12);
		},
	},
	{
		name: "Share a link",
		hash: "#e=sochi-meeting",
		async walk(reader) {
			await reader.pressUntil("b", "Share push button");
			// Chromium tells of the dialog and of its tabs, in this order or that.
			await reader.pass("Enter");
			await reader.press("Tab");
			await reader.press("Tab");
			await reader.press("Up");
			await reader.press("Space");
			await reader.pressUntil("Tab", "read only entry");
			await reader.press("Tab");
			await reader.press("Enter");
			await reader.press("Tab");
			// Chromium tells of the full screen too, at times before the wall is there.
			await reader.pass("Enter");
			await reader.pressUntil("h", "heading level 2");
			await reader.pass("Escape");
			await reader.pressUntil("shift+Tab", "page tab");
			await reader.pressFor("Left", "School system");
			await reader.pass("Escape");
			await reader.pressFor("shift+Tab", "Present push button");
		},
	},
	{
		name: "Keep a quote, and follow a link to nothing",
		hash: "#e=sochi-meeting",
		async walk(reader) {
			await reader.pressUntil("b", "Keep this quote");
			await reader.pressFor("Enter", "Kept. 1");
			await reader.press("Tab");
			await reader.press("shift+Tab");
			await reader.pressFor("Enter", "No longer kept.");
			await reader.follow("#e=nobody", "This link");
			await reader.pressUntil("Tab", "Dismiss");
			await reader.press("Enter");
			await reader.press("Tab");
		},
	},
	{
		name: "Class results",
		hash: "#view=results",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.pressUntil("Tab", "Type or paste");
			await reader.type(CODE);
			await reader.press("Enter");
			await reader.type(DAMAGED_CODE);
			await reader.press("Enter");
			await reader.pressUntil("Tab", "Add all");
			await reader.pressUntil("h", "1 pupil");
			await reader.readOn(30);
			await reader.pressUntil("b", "Remove Ani");
			await reader.press("Enter");
			await reader.pressFor("Enter", "The results are back.");
		},
	},
];
