import { downloads } from "../../i18n/downloads.ts";
import { shareText } from "../../i18n/share-text.ts";
import type { Download } from "../../model/exports/downloads.ts";
import { useContent } from "../content-context.tsx";
import { saveFile } from "./save-file.ts";
import type { Shared } from "./shared.ts";

/** The files to take along: where the page runs from a server, those that stand beside it; in the one file, made on the spot. */
export function ShareDownloads({ shared }: { shared: Shared }) {
	const { content } = useContent();
	const { site, oneFile } = shared;
	const save = ({ fileName, mediaType, make }: Download) =>
		saveFile(fileName, mediaType, make(content, site));
	return (
		<>
			<ul className="share-downloads">
				{downloads.map((download) => (
					<li key={download.id}>
						{oneFile ? (
							<button type="button" className="text-button" onClick={() => save(download)}>
								{shareText.downloads[download.id]}
							</button>
						) : (
							<a href={`./data/${download.fileName}`} download>
								{shareText.downloads[download.id]}
							</a>
						)}
					</li>
				))}
				{!oneFile && (
					<li>
						<a href="./timeline.html" download>
							{shareText.oneFile}
						</a>
					</li>
				)}
			</ul>
			{oneFile && <p className="note">{shareText.oneFileIsThis}</p>}
			{oneFile && window.top !== window && <p className="note">{shareText.mayBeForbidden}</p>}
		</>
	);
}
