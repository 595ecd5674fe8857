/** A place in the viewport, CSS pixels from its top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How large the viewport of a new tab is, in CSS pixels, and whether a finger is what it is used with. */
export interface TabOptions {
	readonly width: number;
	readonly height: number;
	readonly touch?: boolean;
}

/** A document in which code can run. */
export interface PageDocument {
	/** Runs a function in the page, which must stand alone; argument, result and what it awaits go as JSON. */
	run<Result>(code: () => Result): Promise<Awaited<Result>>;
	run<Given, Result>(code: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
}

/** A tab with storage of its own. What a user does goes through the browser's own input, never through script. */
export interface EngineTab extends PageDocument {
	/** Loads an address to its end; an address that differs in its hash alone loads nothing. */
	goto(address: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	/** The document of a frame, of any origin; throws when the selector finds none. */
	frame(selector: string): Promise<PageDocument>;
	/** Moves the mouse there. */
	point(at: Point): Promise<void>;
	click(at: Point): Promise<void>;
	/** Touches for a moment with one finger. */
	tap(at: Point): Promise<void>;
	/** Presses the mouse's button, moves, lets go. */
	drag(from: Point, to: Point): Promise<void>;
	/** Moves one finger or several at once along straight ways. */
	swipe(from: readonly Point[], to: readonly Point[]): Promise<void>;
	/** Turns the wheel; positive is down and right. */
	wheel(at: Point, by: Point): Promise<void>;
	/** Presses a key or a chord, by the names of `KeyboardEvent.key`: "Escape", "Control+v". */
	press(keys: string): Promise<void>;
	/** Types letter by letter. */
	type(text: string): Promise<void>;
	/** What a printer would get, as PDF. */
	print(): Promise<Uint8Array>;
	/**
	 * What the console has said so far in all documents of the tab, errors that nobody caught among it; in WebKitGTK, whose driver does
	 * not tell, only what the top document says after it has been loaded.
	 */
	said(): Promise<readonly string[]>;
	/** A picture of the viewport, as PNG. */
	picture(): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
	/** Its name and version, and how it is driven. */
	readonly label: string;
	open(options: TabOptions): Promise<EngineTab>;
	/** Ends the browser and all that was started for it. */
	close(): Promise<void>;
}

/** Thrown where a driver has no way to do what a user could: the journey is shown as skipped, with the reason. */
export class NotPossible extends Error {}
