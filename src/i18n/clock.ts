const CLOCK = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time of day where the reader is, "14:05". */
export function formatClock(instant: number): string {
	return CLOCK.format(instant);
}

/** A stretch of time, in milliseconds, as minutes and seconds or more: "7:05", "1:07:05". Never below nothing. */
export function formatElapsed(duration: number): string {
	const seconds = Math.max(0, Math.floor(duration / 1000));
	const two = (value: number) => String(value).padStart(2, "0");
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
