// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { NoticeBar } from "./notice-bar.tsx";

it("is a live region from the start, empty without notices", () => {
	render(<NoticeBar notices={[]} onDismiss={() => {}} />);
	expect(screen.getByRole("status").textContent).toBe("");
});

it("shows every notice until it is dismissed", async () => {
	const dismiss = vi.fn();
	render(<NoticeBar notices={["One thing.", "Another."]} onDismiss={dismiss} />);
	const status = screen.getByRole("status");
	expect([...status.querySelectorAll("p")].map((p) => p.textContent)).toEqual(["One thing.", "Another."]);
	await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
	expect(dismiss).toHaveBeenCalledOnce();
});

it("gives the focus to what stands below, as the button goes with what it dismisses", async () => {
	render(
		<>
			<NoticeBar notices={["One thing."]} onDismiss={() => {}} />
			<main id="main" tabIndex={-1} />
		</>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
	expect(document.activeElement).toBe(screen.getByRole("main"));
});

it("offers what can be done about a notice", async () => {
	const run = vi.fn();
	render(<NoticeBar notices={[{ text: "News.", action: { label: "Look", run } }]} onDismiss={() => {}} />);
	expect(screen.getByText("News.")).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: "Look" }));
	expect(run).toHaveBeenCalledOnce();
});
