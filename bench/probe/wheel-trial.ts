import type { ProbeTargets } from "./probe-types.ts";

/** Below this many pixels a change is rounding, not an answer. */
const noise = 0.5;

/**
 * Turns the wheel over the axis once per frame until the items answer. An answer is two growths of the
 * distance between two items, with no shrinking between: a single move could be the axis still settling.
 */
export class WheelTrial {
	readonly #targets: ProbeTargets;
	readonly #isOnScreen: (element: Element) => boolean;
	#pair: readonly [Element, Element] | null = null;
	#distance = 0;
	#firstGrowth: number | null = null;

	constructor(targets: ProbeTargets, isOnScreen: (element: Element) => boolean) {
		this.#targets = targets;
		this.#isOnScreen = isOnScreen;
	}

	/** To be called once per frame; gives the time of the first of the two growths, or `null` as yet. */
	step(now: number): number | null {
		if (this.#pair?.every((item) => item.isConnected && this.#isOnScreen(item))) {
			const change = this.#measure(this.#pair) - this.#distance;
			if (change > noise && this.#firstGrowth !== null) {
				return this.#firstGrowth;
			}
			if (change > noise) {
				this.#firstGrowth = now;
			} else if (change < -noise) {
				this.#firstGrowth = null;
			}
		} else {
			this.#pair = this.#findPair();
		}
		if (this.#pair !== null) {
			this.#distance = this.#measure(this.#pair);
			this.#turnWheel();
		}
		return null;
	}

	#measure([left, right]: readonly [Element, Element]): number {
		return right.getBoundingClientRect().left - left.getBoundingClientRect().left;
	}

	/** The two items nearest to the axis's middle that do not start together: the last to leave the view. */
	#findPair(): readonly [Element, Element] | null {
		const { items } = this.#targets;
		const middle = innerWidth / 2;
		const placed = (items === null ? [] : [...document.querySelectorAll(items)])
			.filter(this.#isOnScreen)
			.map((item) => ({ item, left: item.getBoundingClientRect().left }))
			.filter(({ left }) => left > 0 && left < innerWidth)
			.sort((a, b) => Math.abs(a.left - middle) - Math.abs(b.left - middle));
		const [first] = placed;
		const second = placed.find(({ left }) => first !== undefined && Math.abs(left - first.left) > 20);
		if (first === undefined || second === undefined) {
			return null;
		}
		return first.left < second.left ? [first.item, second.item] : [second.item, first.item];
	}

	#turnWheel(): void {
		const axis = this.#targets.axis === null ? null : document.querySelector(this.#targets.axis);
		if (axis === null) {
			return;
		}
		const box = axis.getBoundingClientRect();
		const clientX = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
		const clientY = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
		const event = new WheelEvent("wheel", {
			deltaY: -100,
			clientX,
			clientY,
			bubbles: true,
			cancelable: true,
			composed: true,
		});
		// Chromium gives made events a wheelDelta of the wrong sign, and vis-timeline reads it first.
		Object.defineProperties(event, { wheelDelta: { value: 120 }, wheelDeltaY: { value: 120 } });
		// What lies on top takes the wheel, as it would from a hand: vis-timeline's loading screen does for a while.
		document.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
	}
}
