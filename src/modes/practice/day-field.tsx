import { useState } from "react";
import { practiceText } from "../../i18n/practice-text.ts";
import type { TimeWindow } from "../../model/axis/time-window.ts";
import { moveDays } from "../../model/lesson/axis-exercise.ts";

/** The day as a field to type in. What is half typed, or not on the axis, stays as it is typed and changes no day. */
export function DayField(props: {
	window: TimeWindow;
	/** `null` while none is chosen. */
	day: number | null;
	onDay: (day: number) => void;
	/** Enter was pressed. */
	onEnter: () => void;
}) {
	const { window, day, onDay, onEnter } = props;
	const [typed, setTyped] = useState<string | null>(null);
	return (
		<label>
			{practiceText.dateField}
			<input
				type="date"
				value={typed ?? (day === null ? "" : new Date(day).toISOString().slice(0, 10))}
				onChange={({ currentTarget: { value, valueAsNumber } }) => {
					setTyped(value);
					if (!Number.isNaN(valueAsNumber) && moveDays(valueAsNumber, 0, window) === valueAsNumber)
						onDay(valueAsNumber);
				}}
				onKeyDown={({ key, repeat }) => key === "Enter" && !repeat && onEnter()}
				onBlur={() => setTyped(null)}
			/>
		</label>
	);
}
