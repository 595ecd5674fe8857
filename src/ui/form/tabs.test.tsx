// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { Tabs } from "./tabs.tsx";

type Id = "a" | "b" | "c";

function ThreeTabs() {
	const [shown, setShown] = useState<Id>("a");
	const tabs = (["a", "b", "c"] as const).map((id) => ({ id, name: `Tab ${id}`, panel: <p>Panel {id}</p> }));
	return (
		<>
			<Tabs label="Three" tabs={tabs} shown={shown} onShow={setShown} />
			<button type="button">After</button>
		</>
	);
}

const selected = () => screen.getByRole("tab", { selected: true }).textContent;

describe("Tabs", () => {
	beforeEach(() => {
		render(<ThreeTabs />);
	});

	it("is one list with one selected tab and its panel", () => {
		expect(screen.getByRole("tablist", { name: "Three" })).toBeTruthy();
		expect(screen.getAllByRole("tab")).toHaveLength(3);
		expect(screen.getByRole("tabpanel", { name: "Tab a" }).textContent).toBe("Panel a");
	});

	it.each([
		["{ArrowRight}", "Tab b"],
		["{ArrowLeft}", "Tab c"],
		["{End}", "Tab c"],
		["{End}{Home}", "Tab a"],
		["{End}{ArrowRight}", "Tab a"],
		["{ArrowDown}", "Tab a"],
		["{Control>}{ArrowRight}{/Control}", "Tab a"],
	])("goes by %s to %s, with the focus", async (keys, name) => {
		await userEvent.tab();
		await userEvent.keyboard(keys);
		expect(selected()).toBe(name);
		expect(document.activeElement?.textContent).toBe(name);
	});

	it("is one tab stop", async () => {
		await userEvent.click(screen.getByRole("tab", { name: "Tab b" }));
		await userEvent.tab();
		expect(document.activeElement?.textContent).toBe("After");
	});
});
