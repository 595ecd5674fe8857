/** Letters in points of 1/72 inch: no greater than is pleasant on a sheet that is nearly empty, no smaller than can be read. */
const SIZES = [10.5, 10, 9.5, 9, 8.75, 8.5, 8.25, 8, 7.75, 7.5] as const;
/** Where one sheet does not do. */
const SEVERAL_SHEETS = 8.5;
/** No column is narrower than this part of an equal one. */
const NARROWEST = 0.5;
/** Widening a column makes it shorter, but by whole lines: so it is done again and again, and the best is kept. */
const ROUNDS = 6;

/** Gives the columns the widths at which they end at about the same height. */
function balance(columns: HTMLElement): void {
	const parts = [...columns.children];
	const template = (widths: readonly number[]) => widths.map((width) => `minmax(0, ${width}fr)`).join(" ");
	let widths = parts.map(() => 1 / parts.length);
	let best = { height: Number.POSITIVE_INFINITY, widths };
	for (let round = 0; round < ROUNDS; round++) {
		columns.style.gridTemplateColumns = template(widths);
		const heights = parts.map((part) => part.getBoundingClientRect().height);
		const height = Math.max(...heights);
		if (height < best.height) best = { height, widths };
		const areas = heights.map((own, index) => own * (widths[index] ?? 0));
		const all = areas.reduce((sum, area) => sum + area, 0);
		const raised = areas.map((area) => Math.max(area / all, NARROWEST / parts.length));
		const sum = raised.reduce((total, width) => total + width, 0);
		widths = raised.map((width) => width / sum);
	}
	columns.style.gridTemplateColumns = template(best.widths);
}

/**
 * Gives what is printed the greatest letters with which it fits one sheet, by the property `--letters`, and its columns about the same
 * height. `paper` is laid out as wide as the sheet's text; `room` is how high that may be, in CSS pixels.
 */
export function fitPaper(paper: HTMLElement, columns: HTMLElement, room: number): void {
	const lay = (size: number) => {
		paper.style.setProperty("--letters", `${size}pt`);
		balance(columns);
		return paper.scrollHeight <= room;
	};
	if (!SIZES.some(lay)) lay(SEVERAL_SHEETS);
}
