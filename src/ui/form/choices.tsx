import { type ReactNode, useId } from "react";
import { Choice } from "./choice.tsx";

interface Options<Value extends string> {
	readonly legend: string;
	readonly options: readonly (readonly [Value, ReactNode])[];
	/** True where the values are lanes, whose colours the choices take. */
	readonly lanes?: boolean;
}

interface OneOf<Value extends string> extends Options<Value> {
	readonly value: Value;
	readonly chosen?: undefined;
	readonly onChange: (value: Value) => void;
}

interface AnyOf<Value extends string> extends Options<Value> {
	readonly chosen: readonly Value[];
	readonly value?: undefined;
	/** What is chosen anew comes last. */
	readonly onChange: (chosen: Value[]) => void;
}

function choose<Value extends string>(props: OneOf<Value> | AnyOf<Value>, value: Value): void {
	if (props.chosen === undefined) props.onChange(value);
	else if (props.chosen.includes(value)) props.onChange(props.chosen.filter((other) => other !== value));
	else props.onChange([...props.chosen, value]);
}

/** One of several as radio buttons (`value`), or any of several as boxes to tick (`chosen`). */
export function Choices<Value extends string>(props: OneOf<Value> | AnyOf<Value>) {
	const name = useId();
	return (
		<fieldset className="choices">
			<legend>{props.legend}</legend>
			{props.options.map(([value, text]) => (
				<Choice
					key={value}
					group={props.chosen ? undefined : name}
					checked={props.chosen?.includes(value) ?? value === props.value}
					lane={props.lanes ? value : undefined}
					onChange={() => choose(props, value)}
				>
					{text}
				</Choice>
			))}
		</fieldset>
	);
}
