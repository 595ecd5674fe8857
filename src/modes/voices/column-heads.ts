import { voicesText } from "../../i18n/voices-text.ts";
import { OTHER_VOICES } from "../../model/voices/voice.ts";
import type { ContentIndex } from "../../ui/content-context.tsx";

/** What a column is called. */
export interface ColumnHead {
	readonly name: string;
	readonly role: string;
}

/** What the column of a voice is called: a person's name and role, or what is nobody's. */
export function columnHead(voice: string, { person }: Pick<ContentIndex, "person">): ColumnHead {
	const other = OTHER_VOICES.find((id) => id === voice);
	if (other) return voicesText.columns[other];
	return person.get(voice) ?? { name: voice, role: "" };
}
