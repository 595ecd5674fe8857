import type { Frame, Page } from "@playwright/test";

/** What a reader sees of the open event, without doing anything. */
export interface SeenEvent {
	/** The open event's id; "" where none is open. */
	readonly id: string;
	/** Lines of the first quote, and how many of them are whole in view and covered by nothing, from the first on. */
	readonly lines: number;
	readonly seen: number;
	/** Whether its bar on the axis, the month row and its title are seen. */
	readonly bar: boolean;
	readonly months: boolean;
	readonly title: boolean;
}

/** Asks the browser what is seen of the open event: which points of it would be hit. */
export function seenEvent(page: Page | Frame): Promise<SeenEvent> {
	return page.evaluate(() => {
		const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
		const hits = (element: Element, x: number, y: number) => {
			const hit = inside(x, y) ? document.elementFromPoint(x, y) : null;
			return hit !== null && (element.contains(hit) || hit.contains(element));
		};
		/** A line is seen when its two ends and its middle are, near its top and near its bottom. */
		const lineSeen = (element: Element, { left, right, top, bottom }: DOMRect) =>
			[left + 1, (left + right) / 2, right - 1].every((x) =>
				[top + 2, bottom - 2].every((y) => {
					const hit = inside(x, y) ? document.elementFromPoint(x, y) : null;
					return hit !== null && element.contains(hit);
				}),
			);
		function linesOf(element: Element): DOMRect[] {
			const range = document.createRange();
			range.selectNodeContents(element);
			const lines: DOMRect[] = [];
			for (const rect of range.getClientRects()) {
				const last = lines.at(-1);
				if (last && Math.abs(last.bottom - rect.bottom) < rect.height / 2)
					lines[lines.length - 1] = new DOMRect(
						Math.min(last.left, rect.left),
						Math.min(last.top, rect.top),
						Math.max(last.right, rect.right) - Math.min(last.left, rect.left),
						Math.max(last.bottom, rect.bottom) - Math.min(last.top, rect.top),
					);
				else lines.push(rect);
			}
			return lines;
		}
		const pane = document.querySelector<HTMLElement>("[data-event-detail]");
		const id = pane?.dataset.eventDetail ?? "";
		const quote = pane?.querySelector(".quote blockquote p");
		const lines = quote ? linesOf(quote) : [];
		const firstHidden = quote ? lines.findIndex((line) => !lineSeen(quote, line)) : 0;
		const bar = document.querySelector(`[data-axis="live"] [data-event-id="${id}"]`);
		const box = bar?.getBoundingClientRect();
		const plot = document.querySelector(".axis-plot")?.getBoundingClientRect();
		const within = (x: number) => Math.min(Math.max(x, (plot?.left ?? 0) + 1), (plot?.right ?? 0) - 1);
		const ticks = [...document.querySelectorAll('[data-axis="live"] .axis-tick')].filter(
			(tick) => tick.textContent !== "",
		);
		const heading = document.getElementById("detail-title");
		const words = heading ? linesOf(heading) : [];
		return {
			id,
			lines: lines.length,
			seen: firstHidden < 0 ? lines.length : firstHidden,
			bar:
				box !== undefined &&
				box.width > 0 &&
				[0.3, 0.5, 0.7].some((part) => {
					const x = within(within(box.left) + (within(box.right) - within(box.left)) * part);
					const y = box.top + box.height / 2;
					const hit = document.elementFromPoint(x, y);
					return hit?.closest("[data-event-id]") === bar;
				}),
			months:
				ticks.length > 0 &&
				ticks.some((tick) => {
					const { left, top } = tick.getBoundingClientRect();
					const plotElement = document.querySelector(".axis-plot");
					return plotElement !== null && hits(plotElement, within(left + 8), top + 8);
				}),
			title: heading !== null && words.length > 0 && words.every((line) => lineSeen(heading, line)),
		};
	});
}
