import { type ReactNode, useState } from "react";
import { en } from "../i18n/en.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { useLoaded } from "./use-loaded.ts";

/**
 * A part of a view that comes when it is first wanted, `null` until then; `instead` says that it is on its way, or that it did not come.
 * It is asked for again when it is wanted again, and where it is wanted for something else, `what`.
 */
export function usePart<Part>(
	wanted: boolean,
	load: () => Promise<Part>,
	what = "",
): { readonly part: Part | null; readonly instead: ReactNode } {
	/** For what it was wanted when it did not come. */
	const [failed, setFailed] = useState<string | null>(null);
	const part = useLoaded(wanted, load, () => setFailed(what), what);
	if (failed !== null && (!wanted || failed !== what)) setFailed(null);
	const instead =
		failed === null ? (
			<p className="loading">{en.loading}</p>
		) : (
			<p className="loading" role="alert">
				{noticeText["no-part"]}
			</p>
		);
	return { part, instead };
}
