import type { CDPSession, Page } from "@playwright/test";

/** Where a finger is, CSS pixels from the viewport's corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Moves fingers along straight ways, one frame a step. */
export async function swipe(
	page: Page,
	cdp: CDPSession,
	from: readonly Point[],
	to: readonly Point[],
): Promise<void> {
	const steps = 12;
	await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(from) });
	for (let step = 1; step <= steps; step++) {
		const at = from.map((point, index) => {
			const end = to[index] ?? point;
			const part = step / steps;
			return { x: point.x + (end.x - point.x) * part, y: point.y + (end.y - point.y) * part };
		});
		await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(at) });
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	}
	await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

function fingers(points: readonly Point[]) {
	return points.map(({ x, y }, id) => ({ x, y, id }));
}
