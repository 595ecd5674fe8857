import { type ComponentProps, useId } from "react";
import { evidenceText } from "../../i18n/evidence-text.ts";
import { Summary } from "../evidence/summary.tsx";
import { Marked } from "../marked.tsx";
import { usePlainWords } from "./plain-words-context.tsx";

/** Our summary or, for as long as a reader wants that, its version in plain words in its place, marked as ours. */
export function PaneSummary(props: Pick<ComponentProps<typeof Summary>, "event" | "query" | "terms">) {
	const plain = usePlainWords();
	const shown = useId();
	const { event, query } = props;
	const text = plain?.texts?.[event.id];
	const offered = plain !== null && (plain.texts === null || text !== undefined);
	return (
		<>
			<div id={shown}>
				{plain?.wanted && text !== undefined ? (
					<>
						<p className="note">{evidenceText.plainMark}</p>
						<p className="summary plain-words">
							<Marked text={text} query={query} />
						</p>
					</>
				) : (
					<>
						<Summary {...props} pane />
						<p className="note">{evidenceText.statementsNote}</p>
					</>
				)}
			</div>
			{offered && (
				<button
					type="button"
					className="button plain-button"
					aria-pressed={plain.wanted}
					aria-controls={shown}
					onClick={() => plain.onWanted(!plain.wanted)}
				>
					{evidenceText.plain}
				</button>
			)}
		</>
	);
}
