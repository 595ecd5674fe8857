import { useViewState } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import { PrintedEvent } from "./printed-event.tsx";
import { PrintedList } from "./printed-list.tsx";

/** What is printed of the stage: the open event, or all that the filter lets through. `page` is the page's own address. */
export function PrintedText({ page }: { page: string }) {
	const { event } = useContent();
	const selected = useViewState((state) => state.selected);
	const open = event.get(selected ?? "");
	return open ? <PrintedEvent event={open} page={page} /> : <PrintedList />;
}
