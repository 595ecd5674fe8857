// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Choices } from "./choices.tsx";

const OPTIONS = [
	["a", "First"],
	["b", "Second"],
	["c", "Third"],
] as const;

describe("Choices", () => {
	it("is one of several as radio buttons of one group", async () => {
		function One() {
			const [value, setValue] = useState<"a" | "b" | "c">("a");
			return <Choices legend="Which" options={OPTIONS} value={value} onChange={setValue} />;
		}
		render(<One />);
		expect(screen.getByRole("group", { name: "Which" })).toBeTruthy();
		const radios = screen.getAllByRole<HTMLInputElement>("radio");
		expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
		await userEvent.click(screen.getByRole("radio", { name: "Second" }));
		expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
	});

	it("is any of several as boxes, what is ticked last at the end", async () => {
		const onChange = vi.fn();
		render(<Choices legend="Which" options={OPTIONS} chosen={["c"]} onChange={onChange} />);
		await userEvent.click(screen.getByRole("checkbox", { name: "First" }));
		await userEvent.click(screen.getByRole("checkbox", { name: "Third" }));
		expect(onChange.mock.calls).toEqual([[["c", "a"]], [[]]]);
	});

	it("lets nobody choose fewer or more than may be, and says so in its boxes", async () => {
		function Some() {
			const [chosen, setChosen] = useState<readonly ("a" | "b" | "c")[]>(["a", "b"]);
			return (
				<Choices legend="Which" options={OPTIONS} chosen={chosen} onChange={setChosen} fewest={1} most={2} />
			);
		}
		render(<Some />);
		const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
		const stuck = () => boxes.map(({ disabled }) => disabled);
		expect(stuck()).toEqual([false, false, true]);
		await userEvent.click(screen.getByRole("checkbox", { name: "Second" }));
		expect(stuck()).toEqual([true, false, false]);
		expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
	});

	it("takes the colours of lanes only where its values are lanes", () => {
		const { rerender } = render(<Choices legend="Which" options={OPTIONS} chosen={[]} onChange={vi.fn()} />);
		const lane = () => screen.getByText("First").closest("label")?.dataset.lane;
		expect(lane()).toBeUndefined();
		rerender(<Choices legend="Which" options={OPTIONS} chosen={[]} onChange={vi.fn()} lanes />);
		expect(lane()).toBe("a");
	});
});
