import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { findText } from "../../i18n/find-text.ts";
import { type EventFilter, filterCount } from "../../model/search/event-filter.ts";
import { focusLeft } from "../focus-left.ts";
import { loadAhead } from "../use-loaded.ts";
import { usePart } from "../use-part.tsx";
import "./filters.css";

const loadPanel = () => import("./filters-panel.tsx");
/** Whoever comes to the button may press it: so the panel is there by then, where it can be. */
const expectPress = () => void loadAhead(loadPanel).catch(() => undefined);

/** The filters by person, lane and accounts, in a panel that opens below its button. */
export function Filters(props: { filter: EventFilter; onFilter: (change: Partial<EventFilter>) => void }) {
	const { filter, onFilter } = props;
	const panel = useRef<HTMLDetailsElement>(null);
	const [open, setOpen] = useState(false);
	const { part, instead } = usePart(open, loadPanel);
	const count = filterCount(filter);

	// It may have been opened before the app came.
	useLayoutEffect(() => setOpen(panel.current?.open ?? false), []);

	// A press elsewhere closes it: it lies over what is below.
	useEffect(() => {
		const press = ({ target }: PointerEvent) => {
			const { current } = panel;
			if (current?.open && target instanceof Node && !current.contains(target)) current.open = false;
		};
		document.addEventListener("pointerdown", press);
		return () => document.removeEventListener("pointerdown", press);
	}, []);

	return (
		<details
			className="filters"
			ref={panel}
			onFocus={expectPress}
			onPointerEnter={expectPress}
			onBlur={(event) => {
				// It lies over what the focus goes on to.
				if (focusLeft(event)) event.currentTarget.open = false;
			}}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
			onKeyDown={(event) => {
				const { currentTarget } = event;
				if (!currentTarget.open || event.key !== "Escape") return;
				event.preventDefault();
				currentTarget.open = false;
				currentTarget.querySelector("summary")?.focus();
			}}
		>
			<summary className="button">
				{/* No label: what is seen would be read after it, as a description. */}
				<span className="visually-hidden">{findText.filtersName(count)}</span>
				<span aria-hidden="true">
					{findText.filters}
					{count > 0 && <span className="filter-count">{count}</span>}
				</span>
			</summary>
			{open && (
				<div className="filters-panel">
					{part ? <part.FiltersPanel filter={filter} onFilter={onFilter} /> : instead}
				</div>
			)}
		</details>
	);
}
