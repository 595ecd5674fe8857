// @vitest-environment jsdom

import { content as real } from "virtual:timeline-content";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { defineModalDialog } from "../../tests/ui/dialog.ts";
import { en } from "../i18n/en.ts";
import { createViewStore } from "../state/view-store.ts";
import type { liveAxisIn } from "../timeline/live-axis.ts";
import { App } from "./app.tsx";
import { createNoticeSource } from "./notices.ts";

// jsdom lays nothing out: the live axis has its tests in a browser.
vi.mock("../timeline/live-axis.ts", () => ({
	liveAxisIn: vi.fn<typeof liveAxisIn>((host, _content, _state, onEvent) => {
		const button = document.createElement("button");
		button.textContent = "live axis";
		button.addEventListener("click", () =>
			onEvent({ type: "select", id: "protest", by: "key", byUser: true }),
		);
		host.append(button);
		onEvent({ type: "ready" });
		return { update: () => {}, connect: () => {}, destroy: () => button.remove() };
	}),
}));

// Four events: role queries are slow in jsdom.
const ids = ["sochi-meeting", "protest", "main-failure", "putin-peace-treaty"];
const content = { ...real, events: real.events.filter(({ id }) => ids.includes(id)) };

beforeAll(() => {
	defineModalDialog();
	// jsdom lays nothing out and has no scrolling.
	HTMLElement.prototype.scrollIntoView = () => {};
});

async function show(letterKeys = true) {
	const store = createViewStore();
	const noticeSource = createNoticeSource();
	render(
		<App
			content={content}
			store={store}
			noticeSource={noticeSource}
			options={{
				letterKeys,
				embed: false,
				cooperative: false,
				sharing: {
					place: { site: "https://example.org/", page: "https://example.org/" },
					oneFile: false,
					hash: () => "",
				},
			}}
		/>,
	);
	await screen.findByRole("button", { name: "live axis" });
	return { store, noticeSource, user: userEvent.setup() };
}

describe("App", () => {
	it("shows title, all events and the live axis", async () => {
		await show();
		expect(screen.getByRole("heading", { level: 1, name: content.title })).toBeTruthy();
		expect(document.querySelectorAll("article")).toHaveLength(content.events.length);
		await waitFor(() => expect(document.querySelector("[data-axis=static]")).toBeNull());
	});

	it("opens an event from the list, moves the focus to it, and gives it back on closing", async () => {
		const { store, user } = await show();
		const list = within(screen.getByRole("region", { name: en.list.heading }));
		const title = content.events[2]?.title ?? "";
		await user.click(list.getByRole("link", { name: title }));
		expect(store.getState().selected).toBe(content.events[2]?.id);
		expect(document.activeElement?.id).toBe("detail-title");
		await user.click(screen.getByRole("button", { name: en.event.closeName }));
		expect(store.getState().selected).toBeNull();
		expect(document.activeElement?.textContent).toBe(title);
	});

	it("speaks an event opened on the axis and leaves the focus there", async () => {
		const { user } = await show();
		const axis = screen.getByRole("button", { name: "live axis" });
		await user.click(axis);
		expect(document.activeElement).toBe(axis);
		expect(document.querySelector("[data-announcer]")?.textContent).toMatch(
			/^\d+ of \d+\. 23 November 2022\. /,
		);
		expect(document.querySelector("[data-event-detail=protest]")).not.toBeNull();
	});

	it("narrows the list while a reader types, and offers the way back when nothing is left", async () => {
		const { user } = await show();
		const field = screen.getByRole("searchbox");
		await user.type(field, "zeppelin");
		expect(await screen.findByText(en.search.empty)).toBeTruthy();
		const [reset] = screen.getAllByRole("button", { name: en.search.reset });
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
		const dialog = within(await screen.findByRole("dialog"));
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
		expect(await screen.findByText(en.notices["no-fullscreen"])).toBeTruthy();
		await user.click(screen.getByRole("button", { name: en.notices.dismiss }));
		expect(noticeSource.get()).toEqual([]);
		expect(screen.queryByText(en.notices["no-fullscreen"])).toBeNull();
	});

	it("changes between the views", async () => {
		const { store, user } = await show();
		const views = within(screen.getByRole("navigation", { name: en.views.label }));
		await user.click(views.getByRole("link", { name: en.views.list }));
		expect(store.getState().view).toBe("list");
		expect(screen.queryByRole("region", { name: en.timeline.label })).toBeNull();
		expect(views.getByRole("link", { name: en.views.list }).getAttribute("aria-current")).toBe("page");
		await user.click(views.getByRole("link", { name: en.views.about }));
		expect(screen.getByRole("heading", { name: en.about.heading })).toBeTruthy();
		expect(document.querySelectorAll("article")).toHaveLength(0);
	});
});
