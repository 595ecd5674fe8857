// @vitest-environment jsdom

import { beforeEach, describe, expect, it } from "vitest";
import { KeyedElements, moveElement, setWidth } from "./element.ts";

let parent: HTMLElement;

beforeEach(() => {
	parent = document.createElement("div");
});

function drawer() {
	const elements = new KeyedElements(parent, () => document.createElement("span"));
	return (keys: readonly string[]) => {
		const fresh: string[] = [];
		elements.draw(
			keys,
			(key) => key,
			(element, key, isNew) => {
				if (isNew) fresh.push(key);
				element.textContent = key;
			},
		);
		return fresh;
	};
}

const texts = () => [...parent.children].map((child) => child.textContent).toSorted();

describe("KeyedElements", () => {
	it("keeps the element of a key that is drawn again, and says which are new", () => {
		const draw = drawer();
		expect(draw(["a", "b"])).toEqual(["a", "b"]);
		const [a, b] = parent.children;
		expect(draw(["b", "a"])).toEqual([]);
		expect([...parent.children]).toEqual([a, b]);
		expect(texts()).toEqual(["a", "b"]);
	});

	it("takes an element that is no longer needed for a new key before it makes another", () => {
		const draw = drawer();
		draw(["a", "b"]);
		const [a] = parent.children;
		expect(draw(["b", "c"])).toEqual(["c"]);
		expect(parent.children).toHaveLength(2);
		expect(a?.textContent).toBe("c");
	});

	it("removes what nothing stands for any more", () => {
		const draw = drawer();
		draw(["a", "b", "c"]);
		draw(["b"]);
		expect(texts()).toEqual(["b"]);
		draw([]);
		expect(parent.children).toHaveLength(0);
	});
});

describe("placing an element", () => {
	it("rounds to a hundredth of a pixel", () => {
		const element = document.createElement("div");
		moveElement(element, 10.001, 4);
		expect(element.style.transform).toBe("translate(10px, 4px)");
		setWidth(element, 7.126);
		expect(element.style.width).toBe("7.13px");
	});
});
