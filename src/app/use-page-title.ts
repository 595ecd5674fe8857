import { useEffect } from "react";
import { pageTitle } from "../i18n/page-title.ts";
import type { Lesson } from "../model/lesson/lesson.ts";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";

/**
 * Keeps the document's title in step with what is shown. A lesson that asks for dates while it is presented names no event there,
 * for a title may tell its month; nor does one whose code was not read yet. Nor do exercises and sheets, whatever the address names.
 */
export function usePageTitle({ code, lesson }: { code: string | null; lesson: Lesson | null }): void {
	const { content, event } = useContent();
	const view = useViewState((state) => state.view);
	const selected = useViewState((state) => state.selected);
	const asks = lesson === null ? code !== null : lesson.reveal.includes("date");
	const secret = view === "present" ? asks : VIEW_TRAITS[view].teaching === true;
	const eventTitle = secret || selected === null ? null : (event.get(selected)?.title ?? null);
	const title = pageTitle(view, eventTitle, lesson?.title ?? null, content.title);
	useEffect(() => {
		document.title = title;
	}, [title]);
}
