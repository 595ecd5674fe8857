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
	/** How many can be chosen at least and at most: a box that would lead beyond cannot be pressed. */
	readonly fewest?: number;
	readonly most?: number;
}

function choose<Value extends string>(props: OneOf<Value> | AnyOf<Value>, value: Value): void {
	if (props.chosen === undefined) props.onChange(value);
	else if (props.chosen.includes(value)) props.onChange(props.chosen.filter((other) => other !== value));
	else props.onChange([...props.chosen, value]);
}

/** Whether pressing this one would leave fewer or more chosen than may be. */
function isStuck<Value extends string>(props: OneOf<Value> | AnyOf<Value>, value: Value): boolean {
	if (props.chosen === undefined) return false;
	const { chosen, fewest = 0, most = Number.POSITIVE_INFINITY } = props;
	return chosen.includes(value) ? chosen.length <= fewest : chosen.length >= most;
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
					disabled={isStuck(props, value)}
					onChange={() => choose(props, value)}
				>
					{text}
				</Choice>
			))}
		</fieldset>
	);
}
