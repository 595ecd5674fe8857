// @vitest-environment jsdom

import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { en } from "../i18n/en.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { usePart } from "./use-part.tsx";

function Asking({ wanted, load, what }: { wanted: boolean; load: () => Promise<string>; what?: string }) {
	const { part, instead } = usePart(wanted, load, what);
	return wanted ? <div>{part ?? instead}</div> : null;
}

it("says that a part is on its way, or that it did not come, and asks for it again", async () => {
	const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline"));
	load.mockResolvedValue("the part");
	const { rerender } = render(<Asking wanted load={load} />);
	expect(screen.getByText(en.loading)).toBeTruthy();
	expect((await screen.findByRole("alert")).textContent).toBe(noticeText["no-part"]);
	rerender(<Asking wanted={false} load={load} />);
	rerender(<Asking wanted load={load} />);
	expect(screen.queryByRole("alert")).toBeNull();
	expect(await screen.findByText("the part")).toBeTruthy();
	expect(load).toHaveBeenCalledTimes(2);
});

it("asks for it again where it is wanted for something else", async () => {
	const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline"));
	load.mockResolvedValue("the part");
	const { rerender } = render(<Asking wanted load={load} what="soch" />);
	await screen.findByRole("alert");
	rerender(<Asking wanted load={load} what="sochi" />);
	expect(screen.queryByRole("alert")).toBeNull();
	expect(await screen.findByText("the part")).toBeTruthy();
});

it("has a part at the first look that came before", async () => {
	const load = async () => "the part";
	const { unmount } = render(<Asking wanted load={load} />);
	await screen.findByText("the part");
	unmount();
	render(<Asking wanted load={load} />);
	expect(screen.getByText("the part")).toBeTruthy();
});
