import type { MouseEvent } from "react";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import { isPlainClick } from "../../ui/plain-click.ts";

type Way = keyof typeof trayViewText.ways;

/** What there is to do while nothing is kept. */
export function TrayBegin({ onView }: { onView: (view: Way) => void }) {
	const way = (view: Way) => {
		function follow(event: MouseEvent) {
			if (!isPlainClick(event)) return;
			event.preventDefault();
			onView(view);
		}
		return (
			<a href={view === "explore" ? "#explore" : `#view=${view}`} onClick={follow}>
				{trayViewText.ways[view]}
			</a>
		);
	};
	return (
		<div className="tray-begin">
			<p>{trayViewText.empty}</p>
			<p>
				{`${trayViewText.begin} `}
				{way("explore")}, {way("list")} {trayViewText.waysOr} {way("voices")}.
			</p>
		</div>
	);
}
