import { useMemo } from "react";
import { filterText } from "../../i18n/filter-text.ts";
import { findText } from "../../i18n/find-text.ts";
import { accountsDiffer } from "../../model/account.ts";
import { type EventFilter, isOfPerson, PERSON_BEARINGS } from "../../model/search/event-filter.ts";
import { useContent } from "../content-context.tsx";
import { Choice } from "../form/choice.tsx";
import { Choices } from "../form/choices.tsx";
import { useLessonEvents } from "../lesson-events-context.tsx";
import "./filters-panel.css";

/** A choice's name, and how many of the events it has. */
function Counted({ name, count }: { name: string; count: number }) {
	return (
		<span>
			{/* In one piece: some screen readers run a number together with the name before it. */}
			<span className="visually-hidden">{filterText.choice(name, count)}</span>
			<span aria-hidden="true">
				{name} <span className="choice-count">{count}</span>
			</span>
		</span>
	);
}

/** What the events can be filtered by: person, lane and accounts. */
export function FiltersPanel(props: {
	filter: EventFilter;
	onFilter: (change: Partial<EventFilter>) => void;
}) {
	const { filter, onFilter } = props;
	const { content } = useContent();
	const lesson = useLessonEvents();
	const events = useMemo(() => content.events.filter(({ id }) => lesson?.has(id) ?? true), [content, lesson]);
	const people = useMemo(
		() =>
			content.people.map((person) => {
				const theirs = events.filter((event) => isOfPerson(event, person, filter.by));
				return [person.id, <Counted key={person.id} name={person.name} count={theirs.length} />] as const;
			}),
		[content, events, filter.by],
	);
	return (
		<>
			<div>
				<Choices
					legend={filterText.people}
					options={people}
					chosen={filter.who}
					onChange={(who: string[]) => onFilter({ who })}
				/>
				<Choices
					legend={filterText.by}
					options={PERSON_BEARINGS.map((by) => [by, findText.byOptions[by]] as const)}
					value={filter.by}
					onChange={(by) => onFilter({ by })}
				/>
			</div>
			<div>
				<Choices
					legend={filterText.lanes}
					options={content.lanes.map(({ id, name }) => [id, name] as const)}
					chosen={filter.lanes}
					onChange={(lanes: string[]) => onFilter({ lanes })}
					lanes
				/>
				<Choice checked={filter.differ} onChange={(differ) => onFilter({ differ })}>
					<Counted name={findText.differ} count={events.filter(accountsDiffer).length} />
				</Choice>
			</div>
		</>
	);
}
