import type { Part } from "./part.ts";
import { PRACTICE } from "./walk-addresses.ts";

/** A teacher's way through the editor, and the codes that a class is shown and shows. */
export const TEACHING: readonly Part[] = [
	{
		name: "Teach: change a ready lesson",
		hash: "#view=teach",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.pressUntil("b", "Change “Five landmarks”");
			await reader.press("Enter");
			await reader.pressUntil("Tab", "Title entry");
			await reader.press("End");
			await reader.type(" today");
			await reader.press("Tab");
			await reader.pressUntil("b", "Move down: Text");
			await reader.press("Enter");
			await reader.press("shift+Tab");
			await reader.press("Enter");
			await reader.press("Tab");
			await reader.pressUntil("b", "Remove");
			await reader.press("Enter");
			await reader.pressUntil("shift+Tab", "Undo");
			await reader.press("Enter");
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
			await reader.pressFor("Enter", "Close the QR code");
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
