import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import "./voices.css";
import "./voices-print.css";
import { saveText } from "../../i18n/save-text.ts";
import { studyText } from "../../i18n/study-text.ts";
import { voicesCsvWords, voicesText } from "../../i18n/voices-text.ts";
import { voiceColumns, voicesOf } from "../../model/voices/voice.ts";
import { voiceTable } from "../../model/voices/voice-table.ts";
import { voicesCsv } from "../../model/voices/voices-csv.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { saveFile } from "../../ui/share/save-file.ts";
import { columnHead } from "./column-heads.ts";
import { PrintedVoices } from "./printed-voices.tsx";
import { usePrinting } from "./use-printing.ts";
import { VoiceChooser } from "./voice-chooser.tsx";
import { VoicesTable } from "./voices-table.tsx";

/** Who said what about what: speakers side by side. */
export function VoicesMode() {
	const store = useViewStore();
	const chosen = useViewState((state) => state.voices);
	const index = useContent();
	const { content } = index;
	const voices = useMemo(() => voiceColumns(content, chosen), [content, chosen]);
	const rows = useMemo(() => voiceTable(content.events, voices), [content, voices]);
	const [picked, setPicked] = useState<string | null>(null);
	const printing = usePrinting();
	const [first = ""] = voices;
	const shown = picked !== null && voices.includes(picked) ? picked : first;
	const nameOf = (voice: string) => columnHead(voice, index).name;
	const unquoted = chosen.filter((voice) => !voicesOf(content).includes(voice));

	function open(id: string) {
		flushSync(() => store.dispatch({ type: "select", id }));
		document.getElementById("detail-title")?.focus();
	}
	function save() {
		const csv = voicesCsv(rows, content, voicesCsvWords);
		saveFile(`${[voicesText.fileName, ...voices].join("-")}.csv`, "text/csv", csv);
	}

	return (
		<EventLinkProvider open={open}>
			<section className="voices" aria-labelledby="voices-heading">
				<h2 id="voices-heading" tabIndex={-1} data-view-heading="">
					{studyText.views.voices.name}
				</h2>
				<p className="voices-intro">{voicesText.intro}</p>
				<VoiceChooser voices={voices} onChange={(next) => store.dispatch({ type: "voices", voices: next })} />
				{unquoted.length > 0 && <p className="note">{voicesText.notQuoted(unquoted.map(nameOf))}</p>}
				<div className="voices-tools">
					<button type="button" className="button" onClick={save}>
						{voicesText.save}
					</button>
					<button type="button" className="button" onClick={() => window.print()}>
						{voicesText.print}
					</button>
				</div>
				{window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
				<div className="voices-switch">
					<Choices
						legend={voicesText.show}
						options={voices.map((voice) => [voice, nameOf(voice)] as const)}
						value={shown}
						onChange={setPicked}
					/>
				</div>
				<VoicesTable voices={voices} rows={rows} shown={shown} />
				<p className="note voices-note">{voicesText.countedNote}</p>
			</section>
			{printing && <PrintedVoices key={voices.join()} voices={voices} rows={rows} />}
		</EventLinkProvider>
	);
}
