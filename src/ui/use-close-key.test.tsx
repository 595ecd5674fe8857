// @vitest-environment jsdom
import { fireEvent, render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useCloseKey } from "./use-close-key.ts";

function Open({ close }: { close: () => void }) {
	useCloseKey(close);
	return null;
}

it("closes one level a press, however long the key is held", () => {
	const close = vi.fn();
	render(<Open close={close} />);
	fireEvent.keyDown(document.body, { key: "Escape", repeat: true });
	expect(close).not.toHaveBeenCalled();
	fireEvent.keyDown(document.body, { key: "Escape" });
	expect(close).toHaveBeenCalledOnce();
});
