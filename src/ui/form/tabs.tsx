import { type KeyboardEvent, type ReactNode, useId } from "react";
import "./tabs.css";

/** One tab and what it shows. */
export interface Tab<Id extends string> {
	readonly id: Id;
	readonly name: string;
	readonly panel: ReactNode;
}

/** Where a key moves to among `count` tabs, or `null` (WAI-ARIA APG, tabs). */
function nextIndex(key: string, index: number, count: number): number | null {
	if (key === "ArrowRight") return (index + 1) % count;
	if (key === "ArrowLeft") return (index - 1 + count) % count;
	if (key === "Home") return 0;
	return key === "End" ? count - 1 : null;
}

/** Tabs that show their panel as soon as they have the focus: one tab stop, arrows, Home and End move. */
export function Tabs<Id extends string>(props: {
	label: string;
	tabs: readonly Tab<Id>[];
	shown: Id;
	onShow: (id: Id) => void;
	/** True where what was done in a panel is still there after another one was shown. */
	keep?: boolean;
}) {
	const { label, tabs, shown, onShow, keep = false } = props;
	const prefix = useId();

	function press(event: KeyboardEvent) {
		const next = nextIndex(
			event.key,
			tabs.findIndex(({ id }) => id === shown),
			tabs.length,
		);
		const tab = next === null ? undefined : tabs[next];
		if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		onShow(tab.id);
		document.getElementById(`${prefix}-${tab.id}`)?.focus();
	}

	return (
		<>
			<div role="tablist" className="tabs" aria-label={label} onKeyDown={press}>
				{tabs.map(({ id, name }) => (
					<button
						key={id}
						id={`${prefix}-${id}`}
						type="button"
						role="tab"
						aria-selected={id === shown}
						aria-controls={id === shown ? `${prefix}-${id}-panel` : undefined}
						tabIndex={id === shown ? 0 : -1}
						onClick={() => onShow(id)}
					>
						{name}
					</button>
				))}
			</div>
			{tabs
				.filter(({ id }) => keep || id === shown)
				.map(({ id, panel }) => (
					<div
						key={id}
						id={`${prefix}-${id}-panel`}
						role="tabpanel"
						aria-labelledby={`${prefix}-${id}`}
						hidden={id !== shown}
					>
						{panel}
					</div>
				))}
		</>
	);
}
