import { saveText } from "../../i18n/save-text.ts";
import { shareText } from "../../i18n/share-text.ts";
import { DOWNLOAD_FILES, type DownloadFile } from "../../model/exports/download-files.ts";
import type { Download } from "../../model/exports/downloads.ts";
import { useContent } from "../content-context.tsx";
import { saveFile } from "./save-file.ts";
import type { Shared } from "./shared.ts";

/** What loads the code that makes the files, in the one file; `null` where they stand beside the page. */
export type LoadDownloads = (() => Promise<readonly Download[]>) | null;

/** The files to take along: where the page runs from a server, those that stand beside it; in the one file, made on the spot. */
export function ShareDownloads({ shared, loadDownloads }: { shared: Shared; loadDownloads: LoadDownloads }) {
	const { content } = useContent();
	const save = async (load: NonNullable<LoadDownloads>, { id, fileName, mediaType }: DownloadFile) => {
		const file = (await load()).find((download) => download.id === id);
		if (file) saveFile(fileName, mediaType, file.make(content, shared.site));
	};
	return (
		<>
			<ul className="share-downloads">
				{DOWNLOAD_FILES.map((file) => (
					<li key={file.id}>
						{loadDownloads ? (
							<button type="button" className="text-button" onClick={() => save(loadDownloads, file)}>
								{shareText.downloads[file.id]}
							</button>
						) : (
							<a href={`./data/${file.fileName}`} download>
								{shareText.downloads[file.id]}
							</a>
						)}
					</li>
				))}
				{!loadDownloads && (
					<li>
						<a href="./timeline.html" download>
							{shareText.oneFile}
						</a>
					</li>
				)}
			</ul>
			{loadDownloads && <p className="note">{shareText.oneFileIsThis}</p>}
			{loadDownloads && window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
		</>
	);
}
