/** What the page says to its service worker: which version are you of? */
export type WorkerQuestion = "version?";

/** What the worker says to a page: when it takes over, and when it is asked. */
export interface WorkerAnswer {
	readonly type: "csto-timeline:version";
	readonly version: string;
}
