import { type RefObject, useMemo, useState } from "react";
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
import { useReturnPlace } from "../../ui/use-return-place.ts";
import { columnHead } from "./column-heads.ts";
import { PrintedVoices } from "./printed-voices.tsx";
import { usePrinting } from "./use-printing.ts";
import { VoiceChooser } from "./voice-chooser.tsx";
import { VoicesTable } from "./voices-table.tsx";

/** From this width on, CSS pixels, the choice of columns leaves room for the words. */
const ROOMY = 768;

/** Who said what about what: speakers side by side. */
export function VoicesMode(props: {
	/** The event that was opened from here; it outlives the view, so that closing and Back lead to where the reader was. */
	opened: RefObject<string | null>;
	/** The voice that a narrow screen shows; it outlives the view too. */
	picked: RefObject<string | null>;
}) {
	const { opened, picked } = props;
	const store = useViewStore();
	const chosen = useViewState((state) => state.voices);
	const index = useContent();
	const { content } = index;
	const voices = useMemo(() => voiceColumns(content, chosen), [content, chosen]);
	const rows = useMemo(() => voiceTable(content.events, voices), [content, voices]);
	const [shownVoice, setShownVoice] = useState(picked.current);
	const printing = usePrinting();
	// On a phone the words come before what few change.
	const [roomy] = useState(() => window.innerWidth >= ROOMY);
	const [first = ""] = voices;
	const shown = shownVoice !== null && voices.includes(shownVoice) ? shownVoice : first;
	const nameOf = (voice: string) => columnHead(voice, index).name;
	const unquoted = chosen.filter((voice) => !voicesOf(content).includes(voice));

	useReturnPlace(opened, (id) => `[data-event="${id}"] .voices-event a`);

	function show(voice: string) {
		picked.current = voice;
		setShownVoice(voice);
	}
	function choose(next: readonly string[]) {
		// What the view begins with is left out of addresses.
		const begins = next.join() === content.voices.join();
		store.dispatch({ type: "voices", voices: begins ? [] : next });
	}
	function open(id: string) {
		opened.current = id;
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
					{studyText.views.voices}
				</h2>
				<p className="voices-intro">{voicesText.intro}</p>
				<details className="voices-settings" open={roomy}>
					<summary>{voicesText.settings}</summary>
					<div className="voices-settings-row">
						<VoiceChooser voices={voices} onChange={choose} />
						<div className="voices-tools">
							<button type="button" className="button" onClick={save}>
								{voicesText.save}
							</button>
							<button type="button" className="button" onClick={() => window.print()}>
								{voicesText.print}
							</button>
						</div>
					</div>
					{window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
				</details>
				{unquoted.length > 0 && <p className="note">{voicesText.notQuoted(unquoted.map(nameOf))}</p>}
				<div className="voices-switch">
					<Choices
						legend={voicesText.show}
						options={voices.map((voice) => [voice, nameOf(voice)] as const)}
						value={shown}
						onChange={show}
					/>
				</div>
				<VoicesTable voices={voices} rows={rows} shown={shown} />
				<p className="note">{voicesText.countedNote}</p>
			</section>
			{printing && <PrintedVoices key={voices.join()} voices={voices} rows={rows} />}
		</EventLinkProvider>
	);
}
