import type { AxisReport } from "../timeline/axis-report.ts";
import { liveAxisIn } from "../timeline/live-axis.ts";
import { showEarlyWords } from "./early-words.ts";
import { nextTask } from "./next-task.ts";
import { outline } from "./outline.ts";
import { startPage } from "./start-page.ts";

/**
 * Brings the prerendered axis to life before the app comes, which then takes it over. Until then it dims nothing, and
 * of what it opens the words alone are shown.
 */
export async function startAxis(): Promise<void> {
	const { store, options, cooperative } = startPage();
	await nextTask();
	const host = document.querySelector<HTMLElement>(".axis-live");
	const frame = document.querySelector<HTMLElement>(".axis");
	if (!host || !frame || options.embed || store.getState().view !== "explore") return;
	const state = () => {
		const { window, selected } = store.getState();
		return { window, selected, matching: null, letterKeys: options.letterKeys, cooperative };
	};
	const onReport = (report: AxisReport) => {
		if (report.type === "select") store.dispatch({ type: "select", id: report.id });
		else if (report.type === "window")
			store.dispatch({ type: "move", window: report.window, byUser: report.byUser });
		else return;
		axis.update(state());
	};
	store.subscribe(({ type }) => {
		if (type !== "move") showEarlyWords(store.getState().selected);
	});
	const axis = liveAxisIn({ host, frame }, outline, state(), onReport);
}
