import { preloadAxis } from "./app/preload-axis.ts";
import "./styles/layers.css";
import "virtual:static-axis.css";

/** Calls back once the text is on the screen, so that no script competes with it for the network. */
function whenPainted(run: () => void): void {
	let done = false;
	const once = () => {
		if (done) return;
		done = true;
		run();
	};
	// For browsers that do not report paints, and pages that are not painted.
	if (document.readyState === "complete") once();
	else addEventListener("load", once);
	if (!PerformanceObserver.supportedEntryTypes?.includes("paint")) return;
	new PerformanceObserver((list) => {
		if (list.getEntriesByName("first-contentful-paint").length > 0) once();
	}).observe({ type: "paint", buffered: true });
}

whenPainted(() => {
	const root = document.getElementById("root");
	if (root) void import("./app/start.tsx").then(({ startApp }) => startApp(root));
	preloadAxis();
});
