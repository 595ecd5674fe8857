// @vitest-environment jsdom

import { content as real } from "virtual:timeline-content";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_WINDOW, INITIAL_STATE } from "../../tests/model/axis-fixture.ts";
import { defineModalDialog } from "../../tests/ui/dialog.ts";
import { aboutText } from "../i18n/about-text.ts";
import { axisWords } from "../i18n/axis-words.ts";
import { en } from "../i18n/en.ts";
import { eventText } from "../i18n/event-text.ts";
import { findText } from "../i18n/find-text.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { searchText } from "../i18n/search-text.ts";
import { startText } from "../i18n/start-text.ts";
import { NO_FILTER } from "../model/search/event-filter.ts";
import { EmbedMode } from "../modes/embed/embed-mode.tsx";
import type { ViewState } from "../state/view-state.ts";
import { createViewStore } from "../state/view-store.ts";
import type { liveAxisIn } from "../timeline/live-axis.ts";
import { App } from "./app.tsx";
import { createNoticeSource } from "./notices.ts";

// jsdom lays nothing out: the live axis has its tests in a browser.
vi.mock("../timeline/live-axis.ts", () => ({
	liveAxisIn: vi.fn<typeof liveAxisIn>(({ host, frame }, _content, _state, onReport) => {
		if (!frame.contains(host)) throw new Error("the axis must stand in its frame");
		const button = document.createElement("button");
		button.textContent = "live axis";
		button.addEventListener("click", () =>
			onReport({ type: "select", id: "protest", by: "key", byUser: true }),
		);
		host.append(button);
		onReport({ type: "ready" });
		return {
			update: () => {},
			connect: () => {},
			focus: (id) => {
				button.dataset.focused = id;
				button.focus();
			},
			destroy: () => button.remove(),
		};
	}),
}));

/** A part that comes when it is asked for may take its time where the machine is busy. */
const COMING = { timeout: 10_000 };

// Four events: role queries are slow in jsdom.
const ids = ["sochi-meeting", "protest", "main-failure", "putin-peace-treaty"];
const content = { ...real, events: real.events.filter(({ id }) => ids.includes(id)) };
const landmarkCount = content.events.filter(({ landmark }) => landmark).length;
const [first] = content.events;

beforeAll(() => {
	defineModalDialog();
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.checkVisibility = () => true;
	HTMLElement.prototype.scrollTo = () => {};
	HTMLElement.prototype.checkVisibility = () => true;
});
beforeEach(() => {
	document.body.replaceChildren();
});

function draw(letterKeys: boolean, initial: Partial<ViewState>, embed = false, what = content) {
	const store = createViewStore(DEFAULT_WINDOW, { ...INITIAL_STATE, ...initial });
	const noticeSource = createNoticeSource();
	render(
		<App
			content={what}
			store={store}
			noticeSource={noticeSource}
			options={{
				letterKeys,
				embed: embed ? EmbedMode : null,
				cooperative: false,
				onHeight: () => {},
				sharing: {
					place: { site: "https://example.org/", page: "https://example.org/" },
					oneFile: false,
					hash: () => "",
				},
			}}
		/>,
	);
	return { store, noticeSource, user: userEvent.setup() };
}

async function show(letterKeys = true, initial: Partial<ViewState> = {}) {
	const shown = draw(letterKeys, initial);
	// By text, for role queries are slow.
	const axis = await screen.findByText("live axis", {}, COMING);
	return { ...shown, axis };
}

describe("App", () => {
	it("shows title, the live axis and the start, and no list that would say all of it twice", async () => {
		await show();
		expect(screen.getByRole("heading", { level: 1, name: content.title })).toBeTruthy();
		expect(screen.getByRole("region", { name: content.startHeading })).toBeTruthy();
		expect(document.querySelectorAll("article")).toHaveLength(0);
		await waitFor(() => expect(document.querySelector("[data-axis=static]")).toBeNull());
	});

	it("opens a landmark from the start, moves the focus to it, and gives it to the event on the axis on closing", async () => {
		const { store, user, axis } = await show();
		const start = within(screen.getByRole("list", { name: startText.landmarks(landmarkCount) }));
		const [link] = start.getAllByRole("link");
		if (link) await user.click(link);
		const opened = store.getState().selected;
		expect(opened).toBe(content.events.find(({ landmark }) => landmark)?.id);
		expect(document.activeElement?.id).toBe("detail-title");
		expect(screen.queryByRole("region", { name: content.startHeading })).toBeNull();
		await user.click(screen.getByRole("button", { name: eventText.closeName }));
		expect(store.getState().selected).toBeNull();
		expect(document.activeElement).toBe(axis);
		expect(axis.dataset.focused).toBe(opened);
		expect(screen.getByRole("region", { name: content.startHeading })).toBeTruthy();
	});

	it("speaks an event opened on the axis and leaves the focus there", async () => {
		const { user, axis } = await show();
		await user.click(axis);
		expect(document.activeElement).toBe(axis);
		expect(document.querySelector("[data-announcer]")?.textContent).toMatch(
			/^Opened: \d+ of \d+\. 23 November 2022\. /,
		);
		expect(document.querySelector("[data-event-detail=protest]")).not.toBeNull();
	});

	it("steps from event to event with the focus on the button", async () => {
		const { store, user } = await show(true, { selected: first?.id ?? null });
		const bar = within(screen.getByRole("toolbar", { name: eventText.bar }));
		const next = bar.getByRole("button", { name: eventText.nextName(content.events[1]?.title ?? "") });
		await user.click(next);
		expect(store.getState().selected).toBe(content.events[1]?.id);
		expect(document.activeElement).toBe(next);
		expect(screen.getByRole("heading", { level: 2, name: content.events[1]?.title ?? "" })).toBeTruthy();
	});

	it("opens an event of the list beside the axis, and closes it back to its title in the list", async () => {
		const { store, user } = draw(true, { view: "list" });
		const list = within(await screen.findByRole("region", { name: en.list.heading }, COMING));
		const title = content.events[2]?.title ?? "";
		await user.click(list.getByRole("link", { name: title }));
		expect(store.getState()).toMatchObject({ view: "explore", selected: content.events[2]?.id });
		expect(document.activeElement?.id).toBe("detail-title");
		await user.click(screen.getByRole("button", { name: eventText.closeName }));
		expect(store.getState()).toMatchObject({ view: "list", selected: null });
		expect(document.activeElement?.textContent).toBe(title);
	});

	it("shows what was found in the start's place while a reader types, and offers the way back when nothing is left", async () => {
		const { user } = await show();
		const field = screen.getByRole("searchbox");
		await user.click(field);
		await user.paste("sochi");
		await waitFor(() => expect(screen.queryByRole("region", { name: content.startHeading })).toBeNull());
		expect((await screen.findAllByText("Sochi", { selector: "mark" }, COMING)).length).toBeGreaterThan(0);
		await user.clear(field);
		await user.paste("zeppelin");
		expect(await screen.findByText(searchText.none("zeppelin"))).toBeTruthy();
		const [reset] = screen.getAllByRole("button", { name: searchText.reset });
		if (reset) await user.click(reset);
		expect(screen.getByRole("region", { name: content.startHeading })).toBeTruthy();
		expect(document.activeElement).toBe(field);
	});

	it("narrows the list while a reader types, and offers the way back when nothing is left", async () => {
		const { user } = draw(true, { view: "list" });
		await user.type(await screen.findByRole("searchbox", {}, COMING), "zeppelin");
		expect(await screen.findByText(findText.empty)).toBeTruthy();
		expect(document.querySelectorAll("article")).toHaveLength(0);
		const [reset] = screen.getAllByRole("button", { name: findText.reset });
		if (reset) await user.click(reset);
		await waitFor(() => expect(document.querySelectorAll("article")).toHaveLength(content.events.length));
	});

	it("goes to the search field by its key, and types that key inside it", async () => {
		const { user } = await show();
		await user.keyboard("/");
		const field = screen.getByRole<HTMLInputElement>("searchbox");
		await waitFor(() => expect(document.activeElement).toBe(field));
		await user.keyboard("/?");
		expect(field.value).toBe("/?");
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	it("shows the help by its key and gives the focus back when it closes", async () => {
		const { user } = await show();
		const button = screen.getByRole("button", { name: en.help });
		button.focus();
		await user.keyboard("?");
		const dialog = within(await screen.findByRole("dialog", {}, COMING));
		await user.click(dialog.getByRole("button", { name: en.closeDialog }));
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(button);
	});

	it("ignores single letters where they are switched off", async () => {
		const { user } = await show(false);
		await user.keyboard("?");
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	it("says that full screen is not allowed, until the notice is dismissed", async () => {
		const { user, noticeSource } = await show();
		await user.keyboard("f");
		expect(await screen.findByText(noticeText["no-fullscreen"])).toBeTruthy();
		await user.click(screen.getByRole("button", { name: noticeText.dismiss }));
		expect(noticeSource.get()).toEqual([]);
		expect(screen.queryByText(noticeText["no-fullscreen"])).toBeNull();
	});

	it("changes between the views", async () => {
		const { store, user } = await show();
		const views = within(screen.getByRole("navigation", { name: en.views.label }));
		await user.click(views.getByRole("link", { name: en.views.list }));
		expect(store.getState().view).toBe("list");
		expect(screen.queryByRole("region", { name: axisWords.label })).toBeNull();
		expect(views.getByRole("link", { name: en.views.list }).getAttribute("aria-current")).toBe("page");
		expect(document.querySelectorAll("article")).toHaveLength(content.events.length);
		await user.click(views.getByRole("link", { name: en.views.about }));
		expect(screen.getByRole("heading", { name: aboutText.heading })).toBeTruthy();
		expect(document.querySelectorAll("article")).toHaveLength(0);
	});

	it("takes away the text that the server sent once a view writes the same, and brings it back for paper, as it is filtered", async () => {
		const root = document.body.appendChild(document.createElement("div"));
		root.id = "root";
		const text = document.body.appendChild(document.createElement("div"));
		text.id = "text";
		for (const { id } of content.events) text.appendChild(document.createElement("article")).id = id;
		const { store } = await show(true, { filter: { ...NO_FILTER, lanes: ["public"] } });
		expect(text.isConnected).toBe(true);
		act(() => store.dispatch({ type: "view", view: "list" }));
		expect(text.isConnected).toBe(false);
		act(() => store.dispatch({ type: "view", view: "explore" }));
		act(() => dispatchEvent(new Event("beforeprint")));
		expect(root.nextElementSibling).toBe(text);
		const shown = () => [...text.querySelectorAll("article:not([hidden])")].map(({ id }) => id);
		const kept = content.events.filter(({ lane }) => lane === "public").map(({ id }) => id);
		expect(kept.length).toBeGreaterThan(0);
		expect(shown()).toEqual(kept);
		act(() => dispatchEvent(new Event("afterprint")));
		expect(shown()).toEqual(content.events.map(({ id }) => id));
	});

	it("leaves the page to the text that the server sent where it breaks", () => {
		const text = document.body.appendChild(document.createElement("div"));
		text.id = "text";
		document.documentElement.dataset.app = "ready";
		vi.spyOn(console, "error").mockImplementation(() => {});
		// An axis without a window cannot be drawn.
		draw(true, {}, false, { ...content, axis: { ...content.axis, windows: [] } } as never);
		expect(screen.getByRole("alert").textContent).toContain(en.errors.heading);
		expect(text.isConnected).toBe(true);
		expect(document.documentElement.dataset.app).toBeUndefined();
		vi.restoreAllMocks();
	});
});
