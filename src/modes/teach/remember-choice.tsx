import { teachText } from "../../i18n/teach-text.ts";
import { Choice } from "../../ui/form/choice.tsx";
import type { SessionState } from "./open-work.ts";
import type { WorkSession } from "./work-session.ts";

/** Offers to remember lessons, where the browser can; nothing is stored before that. */
export function RememberChoice({ session, state }: { session: WorkSession; state: SessionState }) {
	if (!state.canRemember) return null;
	return (
		<div className="remember">
			<Choice checked={state.remembered !== null} onChange={session.remember}>
				{teachText.remember}
			</Choice>
			<p className="note">{teachText.rememberAbout}</p>
			<p role="status">{state.full && teachText.rememberFull}</p>
		</div>
	);
}
