// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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

const press = (name: string, key: string) =>
	fireEvent.keyDown(screen.getByRole("button", { name: `Handle of ${name}` }), { key });

test("on a handle the arrows, Home and End move at once, keep the focus, say the place, and stop at the ends", () => {
	render(<Example />);
	screen.getByRole("button", { name: "Handle of October" }).focus();
	press("October", "ArrowUp");
	expect(order()).toEqual(["May", "October", "September"]);
	expect(screen.getByRole("status").textContent).toBe("October, 2 of 3.");
	press("October", "Home");
	press("October", "ArrowUp");
	expect(order()).toEqual(["October", "May", "September"]);
	press("October", "End");
	press("October", "ArrowDown");
	expect(order()).toEqual(["May", "September", "October"]);
	expect(document.activeElement).toBe(screen.getByRole("button", { name: "Handle of October" }));
	fireEvent.keyDown(screen.getByRole("button", { name: "Handle of October" }), {
		key: "ArrowUp",
		ctrlKey: true,
	});
	expect(order()).toEqual(["May", "September", "October"]);
});

test("an item is one stop for Tab, and what the keys do is said at the first one only, once", async () => {
	render(<Example />);
	const user = userEvent.setup();
	const stops: string[] = [];
	const described: boolean[] = [];
	for (let stop = 0; stop < 3; stop++) {
		await user.tab();
		stops.push(document.activeElement?.getAttribute("aria-label") ?? "");
		described.push(document.activeElement?.hasAttribute("aria-describedby") ?? false);
	}
	expect(stops).toEqual(["Handle of May", "Handle of September", "Handle of October"]);
	expect(described).toEqual([true, false, false]);
	await user.tab();
	expect(document.activeElement).toBe(document.body);
	await user.tab();
	expect(document.activeElement?.getAttribute("aria-label")).toBe("Handle of May");
	expect(document.activeElement?.hasAttribute("aria-describedby")).toBe(false);
});

test("what is said of an item is said at its handle", () => {
	render(
		<AnnouncerProvider>
			<ReorderList label="Events" items={[{ id: "a", name: "May", mark: "Look again" }]} onOrder={() => {}}>
				{(id) => id}
			</ReorderList>
		</AnnouncerProvider>,
	);
	expect(screen.getByRole("button", { name: "Handle of May, Look again" })).toBeTruthy();
	expect(screen.getByRole("button", { name: "Move up: May" })).toBeTruthy();
});

test("on a handle Space picks up, the arrows move, Escape puts back, Space puts down", () => {
	render(<Example />);
	const grip = screen.getByRole("button", { name: "Handle of October" });
	grip.focus();
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
