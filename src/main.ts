import { linkedEvent, showEarlyWords } from "./app/early-words.ts";
import { keepOwnPage } from "./app/own-page.ts";
import { persist } from "./app/persist.ts";
import { reachQuote } from "./app/reach-quote.ts";
import "./styles/layers.css";
import "virtual:static-axis.css";

/** How long the app waits for the axis's code to come first, in milliseconds. */
const AXIS_FIRST = 4000;

/** Calls back once the text is on the screen, so that no script runs before it, and the app does not compete with it for the network. */
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

// Before anything changes it. A frame offers no files.
if (import.meta.env.MODE === "one-file" && document.documentElement.dataset.embed === undefined)
	keepOwnPage(document);

const followHash = () => showEarlyWords(linkedEvent(location.hash));
if (document.documentElement.dataset.begin === "event") followHash();
addEventListener("hashchange", () => {
	// Until the axis is there its bars are links within the page.
	followHash();
	const id = linkedEvent(location.hash);
	// By then the app has opened the event.
	requestAnimationFrame(() => {
		const pane = document.querySelector("[data-event-detail] .pane-body");
		if (pane && id !== null) reachQuote(pane, id);
	});
});

// Its code is under way since the page's end (scripts/vite/prerender-plugin.ts), while the text is laid out and painted.
const axisCode = import("./app/start-axis.ts").catch(() => undefined);

whenPainted(async () => {
	// One after the other, so that the axis does not share a slow network with the app. The app says when the axis failed.
	const axis = axisCode.then((code) => code?.startAxis()).catch(() => undefined);
	await Promise.race([axis, new Promise((resolve) => setTimeout(resolve, AXIS_FIRST))]);
	const root = document.getElementById("root");
	try {
		const embedded = document.documentElement.dataset.embed !== undefined;
		const [reactDom, { startApp }, embed] = await persist(() =>
			Promise.all([
				import("./app/react-dom.ts"),
				import("./app/start.tsx"),
				embedded ? import("./app/embed.ts") : null,
			]),
		);
		if (root) await startApp(root, reactDom, embed);
	} catch (error) {
		// Without the app the page is its text: nothing of it may stay hidden.
		showEarlyWords(null);
		delete document.documentElement.dataset.begin;
		delete document.documentElement.dataset.embed;
		throw error;
	}
});
