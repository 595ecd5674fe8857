import { en } from "../i18n/en.ts";

/** What stands in place of the list when nothing matches. */
export function EmptyResult({ onReset }: { onReset: () => void }) {
	return (
		<div className="empty-result" id="events" tabIndex={-1}>
			<p>
				<b>{en.search.empty}</b> {en.search.emptyHint}
			</p>
			<button type="button" className="button" onClick={onReset}>
				{en.search.reset}
			</button>
		</div>
	);
}
