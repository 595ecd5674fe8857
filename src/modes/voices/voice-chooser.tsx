import { voicesText } from "../../i18n/voices-text.ts";
import { FEWEST_VOICES, MOST_VOICES, voicesOf } from "../../model/voices/voice.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { columnHead } from "./column-heads.ts";

/** What stands in the way of choosing more, or fewer. */
function limit(count: number): string {
	if (count >= MOST_VOICES) return voicesText.atMost(MOST_VOICES);
	return count <= FEWEST_VOICES ? voicesText.atLeast(FEWEST_VOICES) : "";
}

/** Chooses the columns, two to four; who is chosen anew gets the last one. */
export function VoiceChooser(props: {
	voices: readonly string[];
	onChange: (voices: readonly string[]) => void;
}) {
	const { voices, onChange } = props;
	const index = useContent();
	const announce = useAnnounce();
	const nameOf = (voice: string) => columnHead(voice, index).name;
	return (
		<div className="voices-chooser">
			<Choices<string>
				legend={voicesText.choose}
				options={voicesOf(index.content).map((voice) => [voice, nameOf(voice)] as const)}
				chosen={voices}
				fewest={FEWEST_VOICES}
				most={MOST_VOICES}
				onChange={(chosen) => {
					onChange(chosen);
					announce(`${voicesText.chosen(chosen.map(nameOf))} ${limit(chosen.length)}`);
				}}
			/>
			<p className="note">{limit(voices.length)}</p>
		</div>
	);
}
