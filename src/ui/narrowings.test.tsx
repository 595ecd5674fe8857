// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Narrowings } from "./narrowings.tsx";

it("opens other sites beside the timeline, never in its place, and says so", () => {
	const dating = content.events.flatMap((event) => event.dating).slice(0, 1);
	render(<Narrowings dating={dating} />);
	const links = screen.getAllByRole("link", { name: /\(opens in a new tab\)$/ });
	expect(links).toHaveLength(dating[0]?.reports.length ?? 0);
	for (const link of links) {
		expect(link.getAttribute("target")).toBe("_blank");
		expect(link.getAttribute("rel")).toBe("noopener noreferrer");
	}
});

it("has two reports that give the same date apart", () => {
	const [given] = content.events.flatMap((event) => event.dating);
	if (!given) throw new Error("Nothing is narrowed");
	render(
		<Narrowings dating={["This says one.", "That says another."].map((says) => ({ ...given, says }))} />,
	);
	expect(screen.getByText(/This says one/)).toBeTruthy();
	expect(screen.getByText(/That says another/)).toBeTruthy();
});

it("is no landmark of the page: a list of all events would have a score of them, all without a name", () => {
	const dating = content.events.flatMap((event) => event.dating).slice(0, 1);
	render(<Narrowings dating={dating} />);
	expect(screen.queryByRole("complementary")).toBeNull();
});
