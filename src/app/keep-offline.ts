import type { WorkerAnswer, WorkerQuestion } from "../model/protocols/worker-protocol.ts";
import { WORKER_URL } from "./trusted-types.ts";

/** A page that stays open looks for a newer version when it is looked at again, no more than once in this time; milliseconds. */
const LOOK_INTERVAL = 3_600_000;

function isAnswer(data: unknown): data is WorkerAnswer {
	return (
		typeof data === "object" &&
		data !== null &&
		"type" in data &&
		data.type === "csto-timeline:version" &&
		"version" in data
	);
}

/**
 * Registers the worker and says in `<html data-offline>` when the page can be read offline. Rejects where the browser
 * refuses. `version` is the page's own; `onNewVersion` is called once, when the worker has another.
 */
export async function keepOffline(page: Window, version: string, onNewVersion: () => void): Promise<void> {
	const { serviceWorker } = page.navigator;
	const { document } = page;
	const visitedBefore = serviceWorker.controller !== null;
	let told = false;
	serviceWorker.addEventListener("message", ({ data }) => {
		if (told || !isAnswer(data) || data.version === version) return;
		told = true;
		onNewVersion();
	});
	await serviceWorker.register(WORKER_URL);
	const registration = await serviceWorker.ready;
	document.documentElement.dataset.offline = "ready";

	let looked = page.performance.now();
	async function look(): Promise<void> {
		looked = page.performance.now();
		const { installing, waiting, active } = await registration.update().then(() => registration);
		// A new worker says by itself which version it is of. The present one is asked only now: before, it may have been
		// older than the page, which comes from the network.
		const question: WorkerQuestion = "version?";
		if (!installing && !waiting) active?.postMessage(question);
	}
	const lookAgain = () => look().catch(() => undefined);
	document.addEventListener("visibilitychange", () => {
		if (!document.hidden && page.performance.now() - looked > LOOK_INTERVAL) void lookAgain();
	});
	if (visitedBefore) await lookAgain();
}
