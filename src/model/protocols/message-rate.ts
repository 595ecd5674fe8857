/** Messages from the page around that are taken within any second. */
export const MESSAGES_PER_SECOND = 60;

/** Tells of each message, by its time in milliseconds of a clock that never goes back, whether it is taken: no more than `most` are within any second. */
export function messageRate(most = MESSAGES_PER_SECOND): (now: number) => boolean {
	const taken: number[] = [];
	return (now) => {
		const [first = now] = taken;
		if (taken.length === most && now - first < 1000) return false;
		if (taken.length === most) taken.shift();
		taken.push(now);
		return true;
	};
}
