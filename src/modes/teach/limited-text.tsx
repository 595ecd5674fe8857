import { useId } from "react";
import { teachText } from "../../i18n/teach-text.ts";

/** From this part of the limit on, the field says how much is used. */
const NEARLY = 0.8;

/** A field for a text of limited length, which says so before it is full. */
export function LimitedText(props: {
	label: string;
	/** What to know about it. */
	about?: string;
	value: string;
	limit: number;
	/** One makes a field of one line. */
	rows?: number;
	onChange: (value: string) => void;
}) {
	const { label, about, value, limit, rows = 1, onChange } = props;
	const id = useId();
	const near = value.length > limit * NEARLY;
	const field = {
		id,
		value,
		maxLength: limit,
		dir: "auto",
		"aria-describedby": about !== undefined || near ? `${id}-about` : undefined,
	} as const;
	return (
		<div className="limited-text">
			<label htmlFor={id}>{label}</label>
			{rows === 1 ? (
				<input type="text" {...field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
			) : (
				<textarea rows={rows} {...field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
			)}
			{(about !== undefined || near) && (
				<p id={`${id}-about`} className="note">
					{about}
					{near && ` ${teachText.left(value.length, limit)}`}
				</p>
			)}
		</div>
	);
}
