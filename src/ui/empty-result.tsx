import { findText } from "../i18n/find-text.ts";
import { searchText } from "../i18n/search-text.ts";
import "./empty-result.css";

/** What stands in place of the list when nothing matches. */
export function EmptyResult({
	onReset,
	onNamed,
}: {
	onReset: () => void;
	/** Shows the chosen people's events in which they do not speak as well; `null` where that was asked for. */
	onNamed: (() => void) | null;
}) {
	return (
		<div className="empty-result" id="events" tabIndex={-1}>
			<p>
				<b>{findText.empty}</b> {findText.emptyHint}
			</p>
			{onNamed && (
				<button type="button" className="button" onClick={onNamed}>
					{searchText.named}
				</button>
			)}{" "}
			<button type="button" className="button" onClick={onReset}>
				{findText.reset}
			</button>
		</div>
	);
}
