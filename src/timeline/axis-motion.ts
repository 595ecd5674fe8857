/** How what is drawn follows a window that moves. */
export interface AxisMotion {
	/** Follows to where the window is, in the next frame. */
	readonly follow: () => void;
	/** Draws at once, and ends what is still to come of a movement. */
	readonly draw: () => void;
	/** Ends what is still to come. */
	readonly stop: () => void;
}

/** A drawing whose script takes longer is too much for every frame: style, layout and paint cost as much again, and more; milliseconds. */
const HEAVY = 12;
/** A movement that goes on is drawn after so many milliseconds, and again after as many, */
const APART = 1000;
/** or sooner, where less than half of the view still shows what there is. */
const APART_EMPTY = 350;
/** So long after its last step a movement is over, in milliseconds. */
const REST = 100;

/**
 * Draws anew at every step, as long as that is quick. Where it is not, as with very many events on a slow machine, a movement carries
 * along what is drawn, and it is drawn anew now and then, and when the movement rests.
 *
 * @param draw draws what the window has.
 * @param carry moves and stretches what is drawn; returns how much of the view that covers, from 0 to 1.
 */
export function createMotion(draw: () => void, carry: () => number): AxisMotion {
	/** What the last two drawings took, in milliseconds: a single slow one may have other reasons. */
	let costs: readonly [number, number] = [0, 0];
	/** When the first step since the last drawing came; `null` before it has. */
	let begunAt: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The frames that are asked for: for a step, and for the drawing at rest. */
	let next = 0;
	let last = 0;

	function goOn(): void {
		clearTimeout(timer);
		cancelAnimationFrame(last);
	}

	/** Draws in a frame: where steps had to wait, as behind a slow drawing, they come before it, and there is no rest. */
	function rest(): void {
		last = requestAnimationFrame(drawTimed);
	}

	const isHeavy = () => costs[0] + costs[1] > 2 * HEAVY;

	function drawTimed(): void {
		const before = performance.now();
		draw();
		costs = [costs[1], performance.now() - before];
		begunAt = null;
		// What the next step needs for it is got ready in this frame, which is slow already.
		if (isHeavy()) carry();
	}

	function step(): void {
		next = 0;
		goOn();
		const apart = isHeavy() ? (carry() < 0.5 ? APART_EMPTY : APART) : 0;
		const now = performance.now();
		begunAt ??= now;
		if (now < begunAt + apart) timer = setTimeout(rest, REST);
		else drawTimed();
	}

	function stop(): void {
		cancelAnimationFrame(next);
		next = 0;
		goOn();
		begunAt = null;
	}

	return {
		follow() {
			next ||= requestAnimationFrame(step);
		},
		draw() {
			stop();
			draw();
		},
		stop,
	};
}
