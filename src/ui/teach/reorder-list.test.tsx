// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { AnnouncerProvider } from "../announcer.tsx";
import { ReorderList } from "./reorder-list.tsx";

const NAMES: Readonly<Record<string, string>> = { a: "May", b: "September", c: "October" };

function Example() {
	const [ids, setIds] = useState<readonly string[]>(["a", "b", "c"]);
	return (
		<AnnouncerProvider>
			<ReorderList label="Events" items={ids.map((id) => ({ id, name: NAMES[id] ?? id }))} onOrder={setIds}>
				{(id) => NAMES[id]}
			</ReorderList>
		</AnnouncerProvider>
	);
}

const order = () =>
	within(screen.getByRole("list", { name: "Events" }))
		.getAllByRole("listitem")
		.map((item) => item.querySelector(".reorder-content")?.textContent);

afterEach(cleanup);

test("buttons move an item, keep the focus and say its place", () => {
	render(<Example />);
	const down = screen.getByRole("button", { name: "Move down: May" });
	down.focus();
	fireEvent.click(down);
	expect(order()).toEqual(["September", "May", "October"]);
	expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move down: May" }));
	expect(screen.getByRole("status").textContent).toBe("May, 2 of 3.");
});

test("on a handle Space picks up, the arrows move, Escape puts back, Space puts down", () => {
	render(<Example />);
	const grip = screen.getByRole("button", { name: "Handle of October" });
	grip.focus();
	fireEvent.keyDown(grip, { key: "ArrowUp" });
	expect(order()).toEqual(["May", "September", "October"]);
	fireEvent.keyDown(grip, { key: " " });
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), { key: "ArrowUp" });
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), { key: "ArrowUp" });
	expect(order()).toEqual(["October", "May", "September"]);
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), { key: "Escape" });
	expect(order()).toEqual(["May", "September", "October"]);
	expect(screen.getByRole("status").textContent).toBe("October, put back, 3 of 3.");
	const again = screen.getByRole("button", { name: "Handle of October" });
	expect(document.activeElement).toBe(again);
	fireEvent.keyDown(again, { key: " " });
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), { key: "ArrowUp" });
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), { key: " " });
	expect(order()).toEqual(["May", "October", "September"]);
	expect(screen.getByRole("status").textContent).toBe("October, put down, 2 of 3.");
});
