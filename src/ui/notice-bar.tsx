import { noticeText } from "../i18n/notice-text.ts";
import "./notice-bar.css";

/** A notice's text, or that with something the reader can do about it. */
export type Notice =
	| string
	| { readonly text: string; readonly action: { readonly label: string; readonly run: () => void } };

/** Polite notices about what could not be done or can be; each stays until it is dismissed. */
export function NoticeBar({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: () => void }) {
	return (
		<div role="status" className="notices">
			{notices.length > 0 && (
				<div className="notice">
					<div>
						{notices.map((notice) => {
							const { text, action = null } = typeof notice === "string" ? { text: notice } : notice;
							return (
								<p key={text}>
									{text}
									{action && (
										<>
											{" "}
											<button type="button" className="text-button" onClick={action.run}>
												{action.label}
											</button>
										</>
									)}
								</p>
							);
						})}
					</div>
					<button
						type="button"
						className="button"
						onClick={() => {
							// The button goes with what it dismisses: the focus goes on to what stands below.
							document.getElementById("main")?.focus({ preventScroll: true });
							onDismiss();
						}}
					>
						{noticeText.dismiss}
					</button>
				</div>
			)}
		</div>
	);
}
