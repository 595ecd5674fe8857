import type { HandoutVariant } from "./handout-variant.ts";
import type { SheetData } from "./use-sheet-data.ts";

/** How one sheet is printed: what it is of, and every choice made. */
export interface SheetLook {
	readonly data: SheetData;
	readonly variant: HandoutVariant;
	/** False where dates are asked for, so that nothing may tell one. */
	readonly dated: boolean;
	/** The keys of the questions that are asked. */
	readonly asked: ReadonlySet<string>;
	/** Lines for an answer. */
	readonly lines: number;
	readonly starters: boolean;
	/** Whether our summary in plain words is printed. */
	readonly plain: boolean;
}
