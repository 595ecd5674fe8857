import { type Lesson, plainLesson } from "../model/lesson/lesson.ts";
import { tourOrder } from "../model/tour-order.ts";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";

/** The open lesson; without one, a plain lesson of the events that the filter lets through. */
export function useGivenLesson(lesson: Lesson | null): Lesson {
	const { content } = useContent();
	const view = useViewState((state) => state.view);
	const filter = useViewState((state) => state.filter);
	const { shown } = useFilteredEvents(filter);
	// To present all is a tour; on paper and in exercises the events stand by time.
	const all = VIEW_TRAITS[view].bare ? tourOrder(content.events) : content.events;
	return (
		lesson ??
		plainLesson(
			content.title,
			all.map(({ id }) => id).filter((id) => shown.has(id)),
		)
	);
}
