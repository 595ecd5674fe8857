// @vitest-environment jsdom
import { expect, it } from "vitest";
import { freeFingers } from "./free-fingers.ts";

/** Says whether a pointer's event is prevented by a widget that prevents every one. */
function isPrevented(type: string, pointerType: string): boolean {
	const plot = document.createElement("div");
	const panel = plot.appendChild(document.createElement("div"));
	freeFingers(plot, new AbortController().signal);
	panel.addEventListener(type, (event) => event.preventDefault());
	const event = Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true }), { pointerType });
	panel.dispatchEvent(event);
	return event.defaultPrevented;
}

it.each(["pointerdown", "pointermove", "pointerup"])(
	"keeps the widget from preventing a finger's %s, which in Firefox would silence the other fingers",
	(type) => {
		expect(isPrevented(type, "touch")).toBe(false);
	},
);

it("leaves the mouse to the widget", () => {
	expect(isPrevented("pointerdown", "mouse")).toBe(true);
});
