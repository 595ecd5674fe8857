import { useEffect, useRef } from "react";
import { en } from "../../i18n/en.ts";
import type { EventFilter } from "../../model/search/event-filter.ts";
import { useContent } from "../content-context.tsx";
import { Choices } from "../form/choices.tsx";

/** The filters by person and lane, in a panel that opens below its button. */
export function Filters(props: { filter: EventFilter; onFilter: (change: Partial<EventFilter>) => void }) {
	const { filter, onFilter } = props;
	const { content } = useContent();
	const panel = useRef<HTMLDetailsElement>(null);
	const count = filter.who.length + filter.lanes.length;
	const options = (entries: readonly { readonly id: string; readonly name: string }[]) =>
		entries.map(({ id, name }) => [id, name] as const);

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
			onKeyDown={(event) => {
				const { currentTarget } = event;
				if (!currentTarget.open || event.key !== "Escape") return;
				event.preventDefault();
				currentTarget.open = false;
				currentTarget.querySelector("summary")?.focus();
			}}
		>
			<summary className="button" aria-label={en.search.filtersName(count)}>
				{en.search.filters}
				{count > 0 && <span className="filter-count">{count}</span>}
			</summary>
			<div className="filters-panel">
				<Choices
					legend={en.search.people}
					options={options(content.people)}
					chosen={filter.who}
					onChange={(who: string[]) => onFilter({ who })}
				/>
				<Choices
					legend={en.search.lanes}
					options={options(content.lanes)}
					chosen={filter.lanes}
					onChange={(lanes: string[]) => onFilter({ lanes })}
					lanes
				/>
			</div>
		</details>
	);
}
