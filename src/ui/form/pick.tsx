import "./pick.css";

/** One of several, as a list that opens. */
export function Pick<Value extends string>(props: {
	label: string;
	options: readonly (readonly [Value, string])[];
	value: Value;
	onChange: (value: Value) => void;
}) {
	return (
		<label className="pick">
			{props.label}
			<select
				value={props.value}
				onChange={({ currentTarget }) => {
					const chosen = props.options.find(([value]) => value === currentTarget.value);
					if (chosen) props.onChange(chosen[0]);
				}}
			>
				{props.options.map(([value, text]) => (
					<option key={value} value={value}>
						{text}
					</option>
				))}
			</select>
		</label>
	);
}
