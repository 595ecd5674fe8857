import type { SyntheticEvent } from "react";
import { en } from "../../i18n/en.ts";
import { ownPageHref } from "../../url/own-page.ts";

/** Leads out of the frame, to what it shows at that moment. */
export function OwnPageLink() {
	// The hash changes without this being drawn again.
	const refresh = (event: SyntheticEvent<HTMLAnchorElement>) => {
		event.currentTarget.href = ownPageHref(location);
	};
	return (
		<a
			href={ownPageHref(location)}
			target="_blank"
			rel="noopener"
			onPointerDown={refresh}
			onFocus={refresh}
			onClick={refresh}
		>
			{en.embed.open}
		</a>
	);
}
