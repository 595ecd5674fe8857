import type { ReactNode } from "react";
import "./choices.css";

/** A box to tick, or with a `group` one of several radio buttons, with its words beside it. */
export function Choice(props: {
	checked: boolean;
	onChange: (checked: boolean) => void;
	/** The name that the radio buttons of a group share. */
	group?: string | undefined;
	/** The id of the lane whose colour it has. */
	lane?: string | undefined;
	disabled?: boolean | undefined;
	children: ReactNode;
}) {
	const { checked, onChange, group, lane, disabled, children } = props;
	return (
		<label className="choice" data-lane={lane}>
			<input
				type={group === undefined ? "checkbox" : "radio"}
				name={group}
				checked={checked}
				disabled={disabled}
				onChange={({ currentTarget }) => onChange(currentTarget.checked)}
			/>
			{children}
		</label>
	);
}
