/** Asks for the live axis's chunk ahead of the app, which need not be there yet; whoever shows the axis sees whether it failed. */
export function preloadAxis(): void {
	import("../timeline/live-axis.tsx").catch(() => undefined);
}
