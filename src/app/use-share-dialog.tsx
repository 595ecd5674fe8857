import { type ReactNode, useRef, useState } from "react";
import { useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import { focusAgain } from "../ui/focus-again.ts";
import type * as ShareDialogModule from "../ui/share/share-dialog.tsx";
import type { MakeScorm } from "../ui/share/share-scorm.tsx";
import type { Shared, ShareStart } from "../ui/share/shared.ts";
import type { SharePlace } from "../url/share-place.ts";
import { loadCitations } from "./load-citations.ts";

/** What the page knows of its own address. */
export interface Sharing {
	readonly place: SharePlace;
	/** True in the page that is one file. */
	readonly oneFile: boolean;
	/** The hash that brings back what is shown now; `closed` for without the open event. */
	readonly hash: (closed?: boolean) => string;
}

const makeScorm: MakeScorm = async (lesson) => (await import("./scorm-file.ts")).makeScorm(lesson);

/** Only the one file makes the downloads itself; what makes them stays out of the site's scripts, beside which they stand. */
const loadDownloads =
	import.meta.env.MODE === "one-file"
		? () => import("../i18n/downloads.ts").then(({ downloads }) => downloads)
		: null;

/** The share dialog, whose code comes when it is first asked for, and the way to open it. */
export function useShareDialog(
	sharing: Sharing,
	onFailure: () => void,
): { readonly dialog: ReactNode; readonly open: (at?: ShareStart) => void } {
	const store = useViewStore();
	const { content, event: events } = useContent();
	const opener = useRef<Element | null>(null);
	const [shown, setShown] = useState<{
		module: typeof ShareDialogModule;
		shared: Shared;
		at: ShareStart | undefined;
	} | null>(null);

	async function open(at?: ShareStart) {
		opener.current = document.activeElement;
		try {
			const module = await import("../ui/share/share-dialog.tsx");
			const { selected, lesson: code } = store.getState();
			// What is found may stand in the open event's place: then the event is not what is shown.
			const closed = document.querySelector('.stage[data-pane="results"]') !== null;
			const event =
				(at
					? content.events.find(({ quotes }) => quotes.some(({ id }) => id === at.quote))
					: events.get((closed ? null : selected) ?? "")) ?? null;
			const { place, oneFile } = sharing;
			const hash = sharing.hash(closed);
			const lesson =
				code === null
					? { hash, lesson: null }
					: (await import("./teach-rooms.ts")).sharedLesson(code, hash, events);
			setShown({ module, shared: { ...place, oneFile, event, ...lesson }, at });
		} catch {
			onFailure();
		}
	}

	function close() {
		setShown(null);
		focusAgain(opener.current);
	}

	return {
		dialog: shown && (
			<shown.module.ShareDialog
				shared={shown.shared}
				start={shown.at}
				onClose={close}
				loadCitations={loadCitations}
				loadDownloads={loadDownloads}
				// What a class has, it need not pack.
				makeScorm={store.getState().audience === "class" ? null : makeScorm}
			/>
		),
		open,
	};
}
