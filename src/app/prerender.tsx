import { renderToString } from "react-dom/server";
import type { TimelineContent } from "../model/timeline-content.ts";
import { createViewStore } from "../state/view-store.ts";
import { App } from "./app.tsx";
import { createNoticeSource } from "./notices.ts";

/** The page's HTML as the server sends it: run by the build. */
export function prerender(content: TimelineContent): string {
	return renderToString(
		<App
			content={content}
			store={createViewStore()}
			noticeSource={createNoticeSource()}
			options={{
				letterKeys: true,
				embed: false,
				cooperative: false,
				// Nobody shares before the browser has the page.
				sharing: { place: { site: null, page: "" }, oneFile: false, hash: () => "" },
			}}
		/>,
	);
}
