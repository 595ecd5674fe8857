import { studyText } from "../../i18n/study-text.ts";
import type { ShortFingerprint } from "../../model/fingerprint/short-fingerprint.ts";

/** Says of a pasted text which of its passages stand in the article. */
export function CheckMode(_props: { fingerprint: ShortFingerprint }) {
	return (
		<section className="check" aria-labelledby="check-heading">
			<h2 id="check-heading" tabIndex={-1} data-view-heading="">
				{studyText.views.check.name}
			</h2>
		</section>
	);
}
