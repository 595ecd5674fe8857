import { en } from "../i18n/en.ts";

/** Polite notices about what could not be done; each stays until it is dismissed. */
export function NoticeBar({ notices, onDismiss }: { notices: readonly string[]; onDismiss: () => void }) {
	return (
		<div role="status" className="notices">
			{notices.length > 0 && (
				<div className="notice">
					<div>
						{notices.map((notice) => (
							<p key={notice}>{notice}</p>
						))}
					</div>
					<button type="button" className="button" onClick={onDismiss}>
						{en.notices.dismiss}
					</button>
				</div>
			)}
		</div>
	);
}
