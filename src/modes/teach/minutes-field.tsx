import { teachText } from "../../i18n/teach-text.ts";
import { LESSON_LIMITS } from "../../model/lesson/lesson.ts";

/** How long a class needs for a slide: whole minutes, or nothing. */
export function MinutesField(props: { value: number | null; onChange: (value: number | null) => void }) {
	const { value, onChange } = props;
	function read(typed: string) {
		const minutes = Math.round(Number(typed));
		if (typed === "" || !Number.isFinite(minutes) || minutes < 1) onChange(null);
		else onChange(Math.min(minutes, LESSON_LIMITS.minutes));
	}
	return (
		<label className="minutes-field">
			{teachText.minutes}
			<input
				type="number"
				inputMode="numeric"
				min={1}
				max={LESSON_LIMITS.minutes}
				value={value ?? ""}
				onChange={({ currentTarget }) => read(currentTarget.value)}
			/>
		</label>
	);
}
