import { StrictMode } from "react";
import { en } from "../i18n/en.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import type { ViewStore } from "../state/view-store.ts";
import { ViewStoreProvider } from "../state/view-store-context.tsx";
import { AnnouncerProvider } from "../ui/announcer.tsx";
import { ContentProvider } from "../ui/content-context.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { NoticeSource } from "./notices.ts";
import { leaveToOwnText } from "./own-text.ts";
import { type AppOptions, Page } from "./page.tsx";
import { useNotices } from "./use-notices.ts";

/** The whole app: what the build prerenders and the browser hydrates. */
export function App(props: {
	content: TimelineContent;
	store: ViewStore;
	noticeSource: NoticeSource;
	options: AppOptions;
}) {
	const { content, store, noticeSource, options } = props;
	const notices = useNotices(noticeSource);
	return (
		<StrictMode>
			<ContentProvider content={content}>
				<ErrorBoundary
					onError={() => leaveToOwnText(document)}
					fallback={
						<main>
							<div className="notice" role="alert">
								<div>
									<p>
										<b>{en.errors.heading}</b> {en.errors.body}
									</p>
									<button type="button" className="button" onClick={() => location.reload()}>
										{en.errors.reload}
									</button>
								</div>
							</div>
						</main>
					}
				>
					<ViewStoreProvider store={store}>
						<AnnouncerProvider>
							<Page notices={notices} noticeSource={noticeSource} options={options} />
						</AnnouncerProvider>
					</ViewStoreProvider>
				</ErrorBoundary>
			</ContentProvider>
		</StrictMode>
	);
}
