/** An element with a class, for what is drawn at every step of a move and so is not React's. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	return element;
}

/** An element that is only seen: what it shows is said elsewhere. */
export function createSign(className: string): HTMLElement {
	const sign = createElement("span", className);
	sign.setAttribute("aria-hidden", "true");
	return sign;
}

/** Where elements were put: what stands in their style is slow to read back. */
const moved = new WeakMap<HTMLElement, string>();
const widths = new WeakMap<HTMLElement, number>();

/** Puts an element's corner at a point, in CSS pixels from where its style sheet has it. A transform, so that moving costs no layout. */
export function moveElement(element: HTMLElement, x: number, y: number): void {
	const value = `translate(${round(x)}px, ${round(y)}px)`;
	if (moved.get(element) === value) return;
	moved.set(element, value);
	element.style.transform = value;
}

/** Sets a width in CSS pixels, where it differs. */
export function setWidth(element: HTMLElement, pixels: number): void {
	const value = round(pixels);
	if (widths.get(element) === value) return;
	widths.set(element, value);
	element.style.width = `${value}px`;
}

function round(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}

/** Elements that are kept from one drawing to the next as long as their key is drawn. */
export class KeyedElements<Tag extends Element> {
	readonly #parent: Element;
	readonly #create: () => Tag;
	#elements = new Map<string, Tag>();

	constructor(parent: Element, create: () => Tag) {
		this.#parent = parent;
		this.#create = create;
	}

	/** Draws one element for each key: `draw` gets its element and whether that was not drawn for this key before. */
	draw<Item>(
		items: readonly Item[],
		keyOf: (item: Item) => string,
		draw: (element: Tag, item: Item, isNew: boolean) => void,
	): void {
		const before = this.#elements;
		const now = new Map<string, Tag>();
		const fresh: Item[] = [];
		for (const item of items) {
			const key = keyOf(item);
			const element = before.get(key);
			if (element) {
				before.delete(key);
				now.set(key, element);
				draw(element, item, false);
			} else fresh.push(item);
		}
		const spare = [...before.values()];
		for (const item of fresh) {
			const element = spare.pop() ?? this.#parent.appendChild(this.#create());
			now.set(keyOf(item), element);
			draw(element, item, true);
		}
		for (const element of spare) element.remove();
		this.#elements = now;
	}
}
