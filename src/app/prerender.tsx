import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { AboutContent, TimelineContent } from "../model/timeline-content.ts";
import { createViewStore } from "../state/view-store.ts";
import { AboutText } from "../ui/about-text.tsx";
import { ContentProvider } from "../ui/content-context.tsx";
import { EventList } from "../ui/event-list.tsx";
import { App } from "./app.tsx";
import { createNoticeSource } from "./notices.ts";

/** The page's HTML as the server sends it. */
export interface PrerenderedPage {
	/** The stage, which the browser hydrates. */
	readonly app: string;
	/** The list and the About text below it: for readers without script, for paper, and until the app is up. */
	readonly text: string;
}

/** Renders the page: run by the build. */
export function prerender(content: TimelineContent & AboutContent): PrerenderedPage {
	const all = new Set(content.events.map(({ id }) => id));
	return {
		app: renderToString(
			<App
				content={content}
				store={createViewStore(content.axis.windows[0])}
				noticeSource={createNoticeSource()}
				options={{
					letterKeys: true,
					embed: null,
					cooperative: false,
					// Nobody shares before the browser has the page.
					sharing: { place: { site: null, page: "" }, oneFile: false, hash: () => "" },
					onHeight: () => {},
				}}
			/>,
		),
		text: renderToStaticMarkup(
			<ContentProvider content={content}>
				<EventList shown={all} query="" />
				<AboutText about={content} />
			</ContentProvider>,
		),
	};
}
