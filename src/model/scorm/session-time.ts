/** Hundredths of a second in the longest time that the format has room for, 9999:59:59.99. */
const LONGEST = 10_000 * 3600 * 100 - 1;

/** A length of time as SCORM 1.2 has it (CMITimespan), "0001:02:03.45"; hundredths are cut off. `milliseconds` below 0 count as none. */
export function formatSessionTime(milliseconds: number): string {
	const hundredths = Math.min(LONGEST, Math.max(0, Math.floor(milliseconds / 10)));
	const seconds = Math.floor(hundredths / 100);
	const digits = (value: number, count: number) => String(value).padStart(count, "0");
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(seconds % 60, 2)}.${digits(hundredths % 100, 2)}`;
}
