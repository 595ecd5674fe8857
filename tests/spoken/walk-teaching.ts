import type { Part } from "./part.ts";
import { PRACTICE } from "./walk-addresses.ts";

/** A teacher's way through the editor, and the codes that a class is shown and shows. */
export const TEACHING: readonly Part[] = [
	{
		name: "Teach: change a ready lesson",
		hash: "#view=teach",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.pressUntil("b", "Change “Five key events”");
			// The heading gets the focus, which Orca does not always say where the button is gone; Tab goes on from it.
			await reader.pass("Enter");
			await reader.pressUntil("Tab", "Title entry");
			await reader.press("End");
			await reader.type(" today");
			await reader.press("Tab");
			await reader.pressUntil("b", "Move down: Text");
			await reader.pressFor("Enter", "3 of 9.");
			await reader.press("shift+Tab");
			await reader.pressFor("Enter", "Removed:");
			await reader.press("Tab");
			await reader.pressUntil("shift+Tab", "Undo");
			await reader.pressFor("Enter", "Undone:");
			await reader.press("Tab");
			await reader.pressUntil("h", "Take the lesson");
			await reader.readOn(6);
		},
	},
	{
		name: "Teach: the lesson’s code on the wall",
		hash: "#view=teach&lesson=five-landmarks",
		async walk(reader) {
			await reader.pressUntil("h", "For your class");
			await reader.pressUntil("b", "Show on the wall");
			// Chromium tells of the full screen too, at times before the wall is there.
			await reader.pass("Enter");
			await reader.pressUntil("h", "heading level 2");
			await reader.pass("Escape");
			await reader.press("shift+Tab");
		},
	},
	{
		name: "Practise: the code for the teacher",
		hash: PRACTICE.done,
		async walk(reader) {
			await reader.pressUntil("Tab", "Your name");
			await reader.type("Ani");
			await reader.press("Tab");
			await reader.press("Tab");
			await reader.press("Enter");
			await reader.pressUntil("h", "For your teacher");
			await reader.readOn(10);
		},
	},
];
