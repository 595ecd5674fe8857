// @vitest-environment jsdom

import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { VIEWS, type View } from "../state/view-state.ts";
import { useOwnText } from "./use-own-text.ts";

const text = () => document.getElementById("text");
const print = (type: "beforeprint" | "afterprint") => act(() => dispatchEvent(new Event(type)));

beforeEach(() => {
	document.body.innerHTML = '<div id="root"></div><div id="text">the list</div>';
});

function show(view: View) {
	return renderHook((props: { view: View }) => useOwnText(props.view), { initialProps: { view } });
}

describe("useOwnText", () => {
	it("says on the page which view it shows, for the style sheets", () => {
		const { rerender } = show("explore");
		expect(document.documentElement.dataset.view).toBe("explore");
		rerender({ view: "teach" });
		expect(document.documentElement.dataset.view).toBe("teach");
	});

	it("keeps the text that the server sent beside the stage, and takes it away for every other view", () => {
		for (const view of VIEWS) {
			document.body.innerHTML = '<div id="root"></div><div id="text">the list</div>';
			const { unmount } = show(view);
			expect({ view, kept: text() !== null }).toEqual({ view, kept: view === "explore" });
			unmount();
		}
	});

	it("says that the timeline is printed, for which the text is there again, whatever was shown before", () => {
		const { result, rerender } = show("list");
		rerender({ view: "explore" });
		expect(result.current).toBe(false);
		print("beforeprint");
		expect(result.current).toBe(true);
		expect(text()?.textContent).toBe("the list");
		print("afterprint");
		expect(result.current).toBe(false);
	});

	it("leaves a view that writes its own text as it is on paper", () => {
		const { result } = show("list");
		print("beforeprint");
		expect(result.current).toBe(false);
		print("afterprint");
	});

	it("works in a page that has no such text", () => {
		document.body.replaceChildren();
		expect(show("list").result.current).toBe(false);
	});
});
