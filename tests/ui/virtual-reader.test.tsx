// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { virtual } from "@guidepup/virtual-screen-reader";
import { cleanup, render } from "@testing-library/react";
import { createRef, useState } from "react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { outlineOf } from "../../src/model/timeline-outline.ts";
import { SlideControls } from "../../src/modes/present/slide-controls.tsx";
import { createAxisModel, drawPicture, roomOf } from "../../src/timeline/axis-picture.ts";
import { eventSpeech } from "../../src/timeline/event-speech.ts";
import { createItemLayer } from "../../src/timeline/item-layer.ts";
import { AnnouncerProvider } from "../../src/ui/announcer.tsx";
import { EventLinkProvider } from "../../src/ui/event-link.tsx";
import { EventPane } from "../../src/ui/pane/event-pane.tsx";
import { SearchResults } from "../../src/ui/search/search-results.tsx";
import { ReorderList } from "../../src/ui/teach/reorder-list.tsx";
import { eventOf, renderWithContent } from "./render-with-content.tsx";

// The transcripts beside this file are the test: `npx vitest run tests/ui/virtual-reader.test.tsx -u` writes them anew.

beforeAll(() => {
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollTo = () => {};
	// Nor has it these two, which the virtual screen reader asks.
	vi.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(/[^\w-]/g, "\\$&") });
	const styleOf = window.getComputedStyle.bind(window);
	window.getComputedStyle = (element) => styleOf(element);
	return () => vi.unstubAllGlobals();
});
afterEach(async () => {
	await virtual.stop();
	cleanup();
	document.body.replaceChildren();
});

/** Reads from the beginning to the end, or so many steps, and gives what is said, a line each. */
async function readOn(container: HTMLElement, most = 200): Promise<string> {
	await virtual.start({ container });
	const first = await virtual.lastSpokenPhrase();
	for (let steps = 0; steps < most; steps++) {
		await virtual.next();
		// Behind the end it begins again.
		if ((await virtual.lastSpokenPhrase()) === first) break;
	}
	return said(first);
}

/** What was said, without where something ends; `again` is what the reading began with, when it begins anew. */
async function said(again = ""): Promise<string> {
	const phrases = await virtual.spokenPhraseLog();
	const whole = phrases.length > 1 && phrases.at(-1) === again ? phrases.slice(0, -1) : phrases;
	return `${whole.filter((phrase) => !phrase.startsWith("end of ")).join("\n")}\n`;
}

it("reads the axis: each event that it shows with its date, title, lane and place, and which one is open", async () => {
	const outline = outlineOf(content);
	const layer = createItemLayer(outline.events, eventSpeech(outline));
	const model = createAxisModel(outline, 1);
	const size = { width: 1440, height: 700 };
	const all = { start: Date.UTC(2017, 0), end: Date.UTC(2024, 0) };
	layer.draw(drawPicture(model, all, size, { open: null, focused: null }, roomOf(model, size)), 1);
	layer.setStates({
		selected: "sochi-meeting",
		matching: new Set(["may-session"]),
		tabStop: "sochi-meeting",
	});
	const listbox = document.body.appendChild(document.createElement("div"));
	listbox.setAttribute("role", "listbox");
	listbox.setAttribute("aria-label", "Timeline");
	listbox.append(layer.element);
	await expect(await readOn(document.body)).toMatchFileSnapshot("./spoken/axis.txt");
});

it("reads an open event: its date, its words, who said them, when and in which way", async () => {
	const { container } = renderWithContent(
		<EventLinkProvider open={() => {}}>
			<EventPane
				event={eventOf("sochi-meeting")}
				query=""
				titleRef={createRef()}
				onStep={() => {}}
				onClose={() => {}}
			/>
		</EventLinkProvider>,
	);
	await expect(await readOn(container, 60)).toMatchFileSnapshot("./spoken/open-event.txt");
});

it("reads what a search has found, line by line", async () => {
	const found = new Set(["may-session", "sochi-meeting"]);
	const { container } = renderWithContent(
		<EventLinkProvider open={() => {}}>
			<SearchResults
				query="Sochi"
				filtering={false}
				onNamed={null}
				found={found}
				total={content.events.length}
				onOpen={() => {}}
				onReset={() => {}}
				onQuery={() => {}}
				onBack={() => {}}
			/>
		</EventLinkProvider>,
	);
	await expect(await readOn(container)).toMatchFileSnapshot("./spoken/search-results.txt");
});

function ThreeItems() {
	const [ids, setIds] = useState<readonly string[]>(["one", "two", "three"]);
	return (
		<AnnouncerProvider>
			<ReorderList label="Put in order" items={ids.map((id) => ({ id, name: id }))} onOrder={setIds}>
				{(id) => <p>{id}</p>}
			</ReorderList>
		</AnnouncerProvider>
	);
}

it("reads a list to be put in order, and says where an item has gone", async () => {
	const { container } = render(<ThreeItems />);
	await virtual.start({ container });
	await virtual.press("Tab");
	for (const key of [" ", "ArrowDown", " ", "Tab"]) await virtual.press(key);
	await expect(await said()).toMatchFileSnapshot("./spoken/put-in-order.txt");
});

it("reads the presentation's controls", async () => {
	const { container } = render(
		<SlideControls
			folded={false}
			without={[]}
			onNext={() => {}}
			onBack={() => {}}
			onControl={() => {}}
			onEnd={() => {}}
		/>,
	);
	await expect(await readOn(container)).toMatchFileSnapshot("./spoken/presentation-controls.txt");
});
