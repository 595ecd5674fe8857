import { practiceText } from "../../i18n/practice-text.ts";
import type { ExerciseKind } from "../../model/lesson/attempt-code.ts";

/** Why an exercise is not offered for these events, and what is. */
export function NotOffered(props: {
	reasons: readonly string[];
	/** The other exercise, where it can be done. */
	instead: ExerciseKind | null;
	onInstead: (kind: ExerciseKind) => void;
	/** Asks for other events; `null` where a class was given these. */
	onOther: (() => void) | null;
}) {
	const { reasons, instead, onInstead, onOther } = props;
	return (
		<>
			{reasons.map((reason) => (
				<p key={reason}>{reason}</p>
			))}
			<p className="practice-actions">
				{instead && (
					<button type="button" className="button is-main" onClick={() => onInstead(instead)}>
						{practiceText.instead[instead]}
					</button>
				)}
				{onOther && (
					<button type="button" className="button" onClick={onOther}>
						{practiceText.other}
					</button>
				)}
			</p>
		</>
	);
}
