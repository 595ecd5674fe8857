/** How often something is tried, and how long is waited after it failed, in milliseconds. */
const TIMES = 3;
const PAUSE = 2000;

/** Resolves when the network is said to be there. */
function online(): Promise<void> {
	if (navigator.onLine) return Promise.resolve();
	return new Promise((done) => addEventListener("online", () => done(), { once: true }));
}

/** What `load` brings, tried again where the network was lost for a while. Rejects as it does when that is in vain. */
export async function persist<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
	for (let time = 1; ; time += 1) {
		try {
			return await load();
		} catch (error) {
			if (time === TIMES) throw error;
			await online();
			await new Promise((done) => setTimeout(done, PAUSE));
		}
	}
}
