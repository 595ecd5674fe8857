import { useState } from "react";
import { shareText } from "../../i18n/share-text.ts";
import type { CitationBook } from "../../model/citation.ts";
import { Tabs } from "../form/tabs.tsx";
import { ModalDialog } from "../modal-dialog.tsx";
import "./share.css";
import { ShareCite } from "./share-cite.tsx";
import { type LoadDownloads, ShareDownloads } from "./share-downloads.tsx";
import { ShareEmbed } from "./share-embed.tsx";
import { ShareLink } from "./share-link.tsx";
import { type MakeScorm, ShareScorm } from "./share-scorm.tsx";
import type { Shared, ShareStart } from "./shared.ts";

/** Everything to take along: links, embed codes, citations, files. */
export function ShareDialog(props: {
	shared: Shared;
	/** Where it begins; left out, at the link. */
	start?: ShareStart | undefined;
	onClose: () => void;
	loadCitations: () => Promise<CitationBook>;
	loadDownloads: LoadDownloads;
	/** `null` where no package is offered. */
	makeScorm: MakeScorm | null;
}) {
	const { shared, start, onClose, loadCitations, loadDownloads, makeScorm } = props;
	const [tab, setTab] = useState<keyof typeof shareText.tabs>(start?.tab ?? "link");
	return (
		<ModalDialog open onClose={onClose} name="share" heading={shareText.heading}>
			{shared.lesson && <p className="note">{shareText.forClass}</p>}
			<Tabs
				label={shareText.tabsLabel}
				shown={tab}
				onShow={setTab}
				tabs={[
					{ id: "link", name: shareText.tabs.link, panel: <ShareLink shared={shared} /> },
					{ id: "embed", name: shareText.tabs.embed, panel: <ShareEmbed shared={shared} /> },
					{
						id: "cite",
						name: shareText.tabs.cite,
						panel: <ShareCite shared={shared} quote={start?.quote ?? null} loadCitations={loadCitations} />,
					},
					{
						id: "download",
						name: shareText.tabs.download,
						panel: <ShareDownloads shared={shared} loadDownloads={loadDownloads} />,
					},
					...(makeScorm
						? [
								{
									id: "school" as const,
									name: shareText.tabs.school,
									panel: <ShareScorm shared={shared} makeScorm={makeScorm} />,
								},
							]
						: []),
				]}
			/>
		</ModalDialog>
	);
}
