// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { onPress } from "./on-press.ts";

function setUp() {
	const axis = document.createElement("div");
	const bar = axis.appendChild(document.createElement("button"));
	const press = vi.fn<(target: Element, by: "pointer" | "key") => void>();
	onPress(axis, (target, by) => press(target, by));
	const at = (clientX: number, clientY: number) => ({ bubbles: true, clientX, clientY, detail: 1 });
	return {
		bar,
		press,
		down: (x: number, y: number) => bar.dispatchEvent(new PointerEvent("pointerdown", at(x, y))),
		click: (x: number, y: number, more: PointerEventInit = {}) =>
			bar.dispatchEvent(new PointerEvent("click", { ...at(x, y), pointerType: "mouse", ...more })),
	};
}

it("takes a click where the pointer went down, or nearly, for a press", () => {
	const { bar, press, down, click } = setUp();
	down(200, 90);
	click(203, 92);
	expect(press.mock.calls).toEqual([[bar, "pointer"]]);
});

it.each([
	["a click", {}],
	["a click without a detail", { detail: 0 }],
])("does not take %s where a drag ends for a press", (_name, more) => {
	const { press, down, click } = setUp();
	down(200, 90);
	click(240, 90, more);
	expect(press).not.toHaveBeenCalled();
});

it("takes a click that no pointer made for a press, wherever a pointer was pressed before", () => {
	const { bar, press, down, click } = setUp();
	down(200, 90);
	click(200, 90);
	bar.click();
	// A drag that no click ends.
	down(300, 90);
	bar.click();
	expect(press.mock.calls).toEqual([
		[bar, "pointer"],
		[bar, "key"],
		[bar, "key"],
	]);
});

it("forgets where a pointer went down once it was clicked", () => {
	const { bar, press, down, click } = setUp();
	down(200, 90);
	click(200, 90);
	// As a screen reader's click on a touch screen, which has a place but no pointer went down for it.
	click(20, 300, { pointerType: "touch" });
	expect(press.mock.calls).toEqual([
		[bar, "pointer"],
		[bar, "pointer"],
	]);
});
