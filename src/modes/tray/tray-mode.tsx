import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { en } from "../../i18n/en.ts";
import { paperWords } from "../../i18n/paper-words.ts";
import { studyText } from "../../i18n/study-text.ts";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import type { CitationBook } from "../../model/citation.ts";
import { keptItems } from "../../model/tray/kept-item.ts";
import { PAPER_STYLES, type PaperStyle, trayPaper } from "../../model/tray/tray-paper.ts";
import type { View } from "../../state/view-state.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useCitationFormat } from "../../ui/citation-format-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { useReturnPlace } from "../../ui/use-return-place.ts";
import { PrintedTray } from "./printed-tray.tsx";
import { TrayBegin } from "./tray-begin.tsx";
import { TrayList } from "./tray-list.tsx";
import { TrayTake } from "./tray-take.tsx";
import { useCitations } from "./use-citations.ts";
import "./tray.css";

/** What the reader kept, to be put in order, commented, and taken along with its citations. */
export function TrayMode(props: {
	/** The timeline's address, as others are given it. */
	page: string;
	loadCitations: () => Promise<CitationBook>;
	/** Told when the tray was taken along. */
	onTaken: () => void;
	/** The thing kept whose event was opened from here; it outlives the view, so that closing and Back lead to where the reader was. */
	opened: RefObject<string | null>;
}) {
	const { page, loadCitations, onTaken, opened } = props;
	const store = useViewStore();
	const announce = useAnnounce();
	const tray = useViewState((state) => state.tray);
	const { content } = useContent();
	const { book, retry } = useCitations(loadCitations);
	const [format, setFormat] = useCitationFormat();
	const style: PaperStyle = PAPER_STYLES.find((known) => known === format) ?? PAPER_STYLES[0];
	const items = keptItems(tray, content.events);
	const unknown = tray.length - items.length;
	const paper = book && trayPaper(items, { content, book, style, page, words: paperWords });

	useReturnPlace(opened, (id) => `.tray-items [data-id="${id}"] h3 a`);

	function open(event: string, item: string) {
		opened.current = item;
		flushSync(() => store.dispatch({ type: "select", id: event }));
		document.getElementById("detail-title")?.focus();
	}
	function show(view: View) {
		store.dispatch({ type: "view", view });
		announce(en.views.shown[view]);
	}

	return (
		<section className="tray" aria-labelledby="tray-heading">
			<div className="tray-head">
				<h2 id="tray-heading" tabIndex={-1} data-view-heading="">
					{studyText.views.tray}
				</h2>
				<p>{trayViewText.about}</p>
				{unknown > 0 && <p className="note">{trayViewText.unknown(unknown)}</p>}
			</div>
			{items.length === 0 && <TrayBegin onView={show} />}
			{items.length > 0 && (
				<section className="tray-take" aria-label={trayViewText.take}>
					{retry ? (
						<p role="alert">
							{trayViewText.failed}{" "}
							<button type="button" className="button" onClick={retry}>
								{trayViewText.retry}
							</button>
						</p>
					) : book && paper ? (
						<TrayTake
							tray={tray}
							items={items}
							paper={paper}
							book={book}
							style={style}
							onStyle={setFormat}
							page={page}
							onTaken={onTaken}
						/>
					) : (
						<p className="note">{trayViewText.loading}</p>
					)}
				</section>
			)}
			<TrayList
				items={items}
				tray={tray}
				onTray={(next) => store.dispatch({ type: "tray", tray: next })}
				onOpen={open}
			/>
			{paper && items.length > 0 && <PrintedTray paper={paper} />}
		</section>
	);
}
