import { useId, useState } from "react";
import { citationText } from "../../i18n/citation-text.ts";
import { paperWords } from "../../i18n/paper-words.ts";
import { saveText } from "../../i18n/save-text.ts";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import type { CitationBook } from "../../model/citation.ts";
import { LESSON_LIMITS } from "../../model/lesson/lesson.ts";
import type { KeptItem } from "../../model/tray/kept-item.ts";
import type { Tray } from "../../model/tray/tray.ts";
import { fitsAddress } from "../../model/tray/tray-code.ts";
import { trayHtml } from "../../model/tray/tray-html.ts";
import { PAPER_STYLES, type PaperStyle, type TrayPaper } from "../../model/tray/tray-paper.ts";
import { trayBibtex, trayRis } from "../../model/tray/tray-records.ts";
import { trayText } from "../../model/tray/tray-text.ts";
import { Pick } from "../../ui/form/pick.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import { trayHash } from "../../url/address-codec.ts";
import { CopyButton } from "./copy-button.tsx";

const STYLES = PAPER_STYLES.map((style) => [style, citationText.formats[style]] as const);

/** A link that opens the tray, and what to know about it. */
function TrayLink({ tray, page, onTaken }: { tray: Tray; page: string; onTaken: () => void }) {
	const link = page.replace(/#.*$/s, "") + trayHash(tray);
	return (
		<>
			<CopyButton
				name={trayViewText.copyLink}
				value={link}
				copied={trayViewText.copiedLink}
				onCopied={onTaken}
			/>
			{link.length > LESSON_LIMITS.mailed && <p className="note">{trayViewText.longLink}</p>}
			{page.startsWith("file:") && <p className="note">{trayViewText.linkOnDisk}</p>}
		</>
	);
}

/** Everything in the tray to take along: copied at a press, as files and as a link one step away. */
export function TrayTake(props: {
	tray: Tray;
	items: readonly KeptItem[];
	paper: TrayPaper;
	book: CitationBook;
	style: PaperStyle;
	onStyle: (style: PaperStyle) => void;
	/** The timeline's address. */
	page: string;
	onTaken: () => void;
}) {
	const { tray, items, paper, book, style, onStyle, page, onTaken } = props;
	const more = useId();
	const [open, setOpen] = useState(false);
	const fits = fitsAddress(tray);
	const files = [
		["text", "evidence.txt", "text/plain", () => trayText(paper)],
		["html", "evidence.html", "text/html", () => trayHtml(paper)],
		["ris", "evidence.ris", "application/x-research-info-systems", () => trayRis(items, book, paperWords)],
		["bibtex", "evidence.bib", "application/x-bibtex", () => trayBibtex(items, book, paperWords)],
	] as const;
	return (
		<>
			<Pick label={citationText.format} options={STYLES} value={style} onChange={onStyle} />
			<CopyButton
				main
				name={trayViewText.copyAll}
				value={trayText(paper)}
				html={trayHtml(paper)}
				copied={trayViewText.copiedAll}
				onCopied={onTaken}
			/>
			<button
				type="button"
				className="button"
				aria-expanded={open}
				aria-controls={more}
				onClick={() => setOpen(!open)}
			>
				{trayViewText.more}
				<span aria-hidden="true">{open ? " ▴" : " ▾"}</span>
			</button>
			<div className="tray-files" id={more} hidden={!open}>
				{files.map(([id, fileName, mediaType, make]) => (
					<button
						key={id}
						type="button"
						className="button"
						onClick={() => {
							saveFile(fileName, mediaType, make());
							onTaken();
						}}
					>
						{trayViewText.saves[id]}
					</button>
				))}
				{fits && <TrayLink tray={tray} page={page} onTaken={onTaken} />}
				{window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
			</div>
			{!fits && <p className="note">{trayViewText.tooLong}</p>}
		</>
	);
}
