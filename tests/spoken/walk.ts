import type { Part } from "./part.ts";
import type { Reader } from "./reader.ts";
import { PRACTICE, VOICES } from "./walk-addresses.ts";
import { TEACHING } from "./walk-teaching.ts";
import { TOOLS } from "./walk-tools.ts";

async function press(reader: Reader, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await reader.press(key);
}

/**
 * What is walked, in its order; each part is loaded anew and begins at the top of the page, on the link to the timeline, where Orca takes letters for itself: "b"
 * goes to the next button, "e" to the next field, "h" to the next heading, "k" to the next link, "t" to the next table.
 */
export const WALK: readonly Part[] = [
	{
		name: "To the axis and along it",
		hash: "#t=2016..2023",
		async walk(reader) {
			await press(reader, "Enter", "Right", "Right", "Left", "End", "Right", "Home", "Up");
		},
	},
	{
		name: "Zoom",
		hash: "#t=2022-03..2022-11",
		async walk(reader) {
			await press(reader, "Enter", "+", "-", "PageUp", "0");
			await reader.pressUntil("shift+Tab", "earlier event");
			await reader.pressFor("Enter", "events shown");
			await reader.pressUntil("shift+Tab", "23 November");
			await press(reader, "Enter");
		},
	},
	{
		name: "Open an event on the axis, step to the next, close it",
		hash: "#t=2022-03..2022-11",
		async walk(reader) {
			await press(reader, "Enter", "Enter", "Tab", "Tab", "Enter");
			await reader.pressFor("Escape", "Closed.");
		},
	},
	{
		name: "Read an open event, from its heading on",
		hash: "#e=sochi-meeting",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.readOn(24);
		},
	},
	{
		name: "Search",
		hash: "",
		async walk(reader) {
			await press(reader, "/");
			await reader.type("zas");
			await press(reader, "Down");
			await reader.pass("Enter");
			await press(reader, "Tab");
			await reader.pressFor("Escape", "Closed.");
			await press(reader, "/");
			await reader.type("zzz");
		},
	},
	{
		name: "Filters",
		hash: "#who=zas&lane=council",
		async walk(reader) {
			await reader.pressUntil("Tab", "Filters");
			await press(reader, "Enter", "Tab", "Space");
		},
	},
	{
		name: "From view to view",
		hash: "",
		async walk(reader) {
			await reader.pressUntil("k", "List link");
			await press(reader, "Enter", "Tab", "Enter");
			await reader.pressUntil("Tab", "About link");
			await press(reader, "Enter");
			await reader.pressUntil("shift+Tab", "Timeline link");
			await press(reader, "Enter");
		},
	},
	{
		name: "Present",
		hash: "#view=present&lesson=five-landmarks&slide=3",
		async walk(reader) {
			await press(reader, "PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageUp");
		},
	},
	{
		name: "Leave a presentation",
		hash: "#view=present&lesson=five-landmarks&slide=3",
		async walk(reader) {
			// The drawing that answers takes the focus over from the first one, sooner or later.
			await reader.pass("Escape");
			await press(reader, "Tab", "shift+Tab");
		},
	},
	{
		name: "Practise: put in order",
		hash: PRACTICE.order,
		async walk(reader) {
			await reader.pressUntil("b", "Handle of");
			await reader.pressUntil("b", "Move down");
			await reader.pressFor("Enter", "2 of 5");
			await reader.pressUntil("Tab", "Check push button");
			await press(reader, "Enter");
			await reader.pressUntil("Tab", "Show the answers");
			await reader.pressFor("Enter", "The answers follow.");
			await reader.pass("ctrl+Home");
			await reader.pressUntil("h", "pairs are in");
			await reader.readOn(12);
		},
	},
	{
		name: "Practise: from handle to handle",
		hash: PRACTICE.order,
		async walk(reader) {
			await reader.pressUntil("Tab", "Handle of");
			await press(reader, "Tab", "shift+Tab", "Tab");
		},
	},
	{
		name: "Practise: begin anew",
		hash: PRACTICE.done,
		async walk(reader) {
			await reader.pressUntil("b", "Start again");
			await reader.pressFor("Enter", "mixed anew");
		},
	},
	{
		name: "Practise: place on the axis",
		hash: PRACTICE.axis,
		async walk(reader) {
			await reader.pressUntil("h", "heading level 3");
			await reader.pressUntil("Tab", "slider");
			await press(reader, "Right", "PageDown");
			await reader.pressUntil("Tab", "Check push button");
			await reader.pressFor("Enter", "days too");
		},
	},
	{
		name: "Voices",
		hash: VOICES,
		async walk(reader) {
			await press(reader, "t");
			await reader.readOn(16);
		},
	},
	{
		name: "Tray",
		hash: "#view=tray&tray=sochi-meeting-1~protest-2",
		async walk(reader) {
			await reader.pressUntil("h", "heading level 2");
			await reader.pressUntil("b", "Remove");
			await press(reader, "Enter");
		},
	},
	...TOOLS,
	...TEACHING,
];
