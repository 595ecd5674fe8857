import { type ReactNode, useState } from "react";
import { en } from "../i18n/en.ts";
import { noticeText } from "../i18n/notice-text.ts";
import { useLoaded } from "./use-loaded.ts";

/**
 * A part of a view that comes when it is first wanted, `null` until then; `instead` says that it is on its way, or that it did not come.
 * It is asked for again when it is wanted again.
 */
export function usePart<Part>(
	wanted: boolean,
	load: () => Promise<Part>,
): { readonly part: Part | null; readonly instead: ReactNode } {
	const [failed, setFailed] = useState(false);
	const part = useLoaded(wanted, load, () => setFailed(true));
	if (failed && !wanted) setFailed(false);
	const instead = failed ? (
		<p className="loading" role="alert">
			{noticeText["no-part"]}
		</p>
	) : (
		<p className="loading">{en.loading}</p>
	);
	return { part, instead };
}
