import { practiceText } from "../../i18n/practice-text.ts";
import type { ExerciseKind } from "../../model/lesson/attempt-code.ts";

/** Why an exercise is not offered for these events, and what is. */
export function NotOffered(props: {
	reasons: readonly string[];
	/** The other exercise, where it can be done. */
	instead: ExerciseKind | null;
	onInstead: (kind: ExerciseKind) => void;
	/** Where to go on: to other events, or to the text of these. */
	other: { readonly name: string; readonly run: () => void };
}) {
	const { reasons, instead, onInstead, other } = props;
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
				<button type="button" className="button" onClick={other.run}>
					{other.name}
				</button>
			</p>
		</>
	);
}
