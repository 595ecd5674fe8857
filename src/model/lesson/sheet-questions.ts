import type { Lesson } from "./lesson.ts";
import type { SheetEntry } from "./sheet-entries.ts";
import type { ReadyQuestion, Teaching } from "./teaching.ts";

/** A question that a sheet can ask. */
export interface SheetQuestion {
	/** Its own among all of a lesson's. */
	readonly key: string;
	/** "" where two passages are to be compared without a question. */
	readonly text: string;
	/** The ids of the quotes and accounts that must stand on the sheet. */
	readonly cites: readonly string[];
	/** Where it ships with the timeline; `null` for one of the lesson's own. */
	readonly ready: ReadyQuestion | null;
	/** True for words that the teacher wrote under an event: they are printed as they are. */
	readonly verbatim: boolean;
	/** The teacher's notes on it, for the key; "" for none. */
	readonly notes: string;
}

/** The questions about an event of a sheet: the lesson's own, then the ready ones that it does not leave out. */
function eventQuestions(
	{ own }: SheetEntry["events"][number],
	{ questions }: Pick<Teaching, "questions">,
): readonly SheetQuestion[] {
	return [
		...own.questions.map((text, index) => ({
			key: `${own.id} own ${index}`,
			text,
			cites: [],
			ready: null,
			verbatim: true,
			notes: "",
		})),
		...(questions[own.id] ?? [])
			.filter(({ id }) => !own.dropped.includes(id))
			.map((ready) => ({
				key: ready.id,
				text: ready.text,
				cites: ready.quotes,
				ready,
				verbatim: false,
				notes: "",
			})),
	];
}

/** The questions about the events of an entry. */
export function entryQuestions(
	entry: SheetEntry,
	teaching: Pick<Teaching, "questions">,
): readonly SheetQuestion[] {
	return entry.events.flatMap((event) => eventQuestions(event, teaching));
}

/** The questions that a lesson's other slides ask, in its order. */
export function slideQuestions({ slides }: Pick<Lesson, "slides">): readonly SheetQuestion[] {
	return slides.flatMap((slide, index): readonly SheetQuestion[] => {
		if (slide.kind !== "question" && slide.kind !== "pair" && slide.kind !== "closing") return [];
		const { text, notes } = slide;
		const cites =
			slide.kind === "question" ? slide.quotes : slide.kind === "pair" ? [slide.left, slide.right] : [];
		if (text === "" && cites.length === 0) return [];
		return [{ key: `slide ${index}`, text, cites, ready: null, verbatim: false, notes }];
	});
}

/** Which questions a sheet has where nobody chose: all of them, or one for each entry. */
export type QuestionDefault = "all" | "each";

/** The keys of the questions that are printed unless somebody chooses others. The lesson's own come before the ready ones. */
export function defaultKeys(
	entries: readonly SheetEntry[],
	slides: readonly SheetQuestion[],
	teaching: Pick<Teaching, "questions">,
	which: QuestionDefault,
): ReadonlySet<string> {
	const byEntry = entries.map((entry) => entryQuestions(entry, teaching));
	const asked =
		which === "all"
			? [...byEntry.flat(), ...slides]
			: byEntry.flatMap((questions) => questions.find(({ verbatim }) => verbatim) ?? questions[0] ?? []);
	return new Set(asked.map(({ key }) => key));
}
