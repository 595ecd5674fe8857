import type { Confusion } from "../model/results/heat-map.ts";
import type { PupilAnswer } from "../model/results/pupil-answer.ts";
import type { RefusedCode } from "../model/results/read-codes.ts";
import type { EventVerdict } from "../model/results/score-answer.ts";

/** How a code looks. */
const EXAMPLE = "P3F9K-2M-X7QD-Name";
const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Where a code came from: the camera, the field for one, the field for many lines. */
export type CodeOrigin = "camera" | "typed" | "lines";

function refusal({ fault, title }: RefusedCode, origin: CodeOrigin): string {
	const again = origin === "camera" ? "hold it into the picture again" : "add it again";
	switch (fault) {
		case "damaged":
			return origin === "camera"
				? "something in it is damaged. Let the pupil write the name anew, then hold it into the picture again."
				: "something in it is not as the pupil’s page shows it. Compare the two, correct it in the field above, and add it again.";
		case "no-code":
			return origin === "camera"
				? "it is not a pupil’s code."
				: `no code is in it. A code looks like ${EXAMPLE}.`;
		case "other-lesson":
			return `it is the code of a lesson that is not open here. Open that lesson, come back to this page and ${again}. What is collected stays.`;
		case "not-chosen":
			return `it is the code of another lesson, “${title}”. Choose that lesson above, or “As the codes say”, and ${again}.`;
	}
}

/** What the page for a class's results says. */
export const resultsText = {
	heading: "Class results",
	about:
		"At the end of an exercise, a pupil’s page shows a code. Collect the codes here. They stay on this page until it is closed: nothing is stored or sent, so save the results to keep them.",
	/** To those who have the class's link. */
	forClass: "Results are collected on the teacher’s page. Your own code is at the end of each exercise.",
	toPractice: "Practice",
	lesson: "Lesson",
	asCodesSay: "As the codes say",
	add: "Add codes",
	typed: "Type or paste a code",
	addTyped: "Add",
	many: "Many codes at once",
	manyHint:
		"One code a line. What a chat puts around a code may stay. Lines that are not added stay in the field.",
	addMany: "Add all",
	tooMany:
		"Nothing was added: that is more than 5,000 lines or 50,000 characters. Paste fewer lines at a time.",
	camera: {
		heading: "By camera",
		start: "Use the camera",
		stop: "Stop the camera",
		starting: "Waiting for the camera. The browser may ask you to allow it.",
		hint: "Hold a pupil’s QR code into the picture.",
		picture: "What the camera sees",
		last: "Last read:",
		/** Before the other ways, which are always there. */
		otherwise: "Type or paste the codes instead.",
		again: "Try the camera again",
		faults: {
			none: "No camera was found.",
			denied: "The camera was not allowed. The browser’s own settings for this page can change that.",
			disk: "The camera was not allowed. Many browsers allow none to a page that was opened from a disk.",
			framed:
				"The page around this one does not allow the camera, or you did not. Opened on its own page, the timeline can ask again.",
			insecure: "Browsers allow the camera only to pages whose address begins with https.",
			busy: "The camera could not be started. Another program may be using it.",
			ended: "The camera has stopped.",
			"no-reader": "The part that reads QR codes did not load. Check your connection.",
			unknown: "The camera could not be used.",
		},
	},
	/** `shown` is the beginning of its text. */
	refused: (refused: RefusedCode, shown: string, origin: CodeOrigin) => {
		const named = `“${shown}${refused.text.length > shown.length ? "…" : ""}”`;
		const subject = origin === "lines" ? `Line ${refused.line}, ${named},` : named;
		return `${subject} was not added: ${refusal(refused, origin)}`;
	},
	/** Lines without codes, where there are several of them. */
	noCodes: (lines: readonly number[]) => {
		const last = lines.length > 8 ? `${lines.length - 7} more` : lines.at(-1);
		const named = lines.slice(0, lines.length > 8 ? 7 : -1).join(", ");
		return `Lines ${named} and ${last} were passed over: no code is in them. A code looks like ${EXAMPLE}.`;
	},
	added: (count: number, again: number, refused: number) =>
		[
			plural(count, "code was added.", "codes were added."),
			...(again > 0
				? [again === 1 ? "One came again and is counted once." : `${again} came again and are counted once.`]
				: []),
			...(refused > 0 ? [`${plural(refused, "line was", "lines were")} refused.`] : []),
		].join(" "),
	addedOne: (name: string, score: string, count: number) =>
		`${name}: ${score}. ${plural(count, "result", "results")} collected.`,
	there: (name: string) => `${name}: this code is there already.`,
	exercise: (kind: PupilAnswer["kind"]) => (kind === "order" ? "Put in order" : "Place on the axis"),
	group: (title: string, exercise: string) => `${title}: ${exercise}`,
	count: (pupils: number) => plural(pupils, "pupil", "pupils"),
	none: "No codes yet",
	collected: (results: number) => `${plural(results, "result", "results")} collected`,
	list: "Who answered",
	columns: { name: "Name", score: "Score" },
	turn: (name: string, turn: number) => (turn > 1 ? `${name} (${turn})` : name),
	score: (kind: PupilAnswer["kind"], right: number, of: number) =>
		of === 0
			? "not scored"
			: `${right} of ${of} ${kind === "order" ? (of === 1 ? "pair" : "pairs") : of === 1 ? "day" : "days"} right`,
	again: "The same code came again",
	sameName: "Same name, other answers",
	remove: "Remove",
	removeNamed: (name: string) => `Remove ${name}`,
	removed: (name: string) => `${name} was removed.`,
	removeAll: "Remove all",
	removedAll: "All results were removed.",
	undo: "Undo",
	undone: "The results are back.",
	save: "Save as CSV",
	fileName: "class-results.csv",
	saved: "Saved. Results that are added later are not in that file.",
	unsaved: "Not saved yet: closing this page loses the results.",
	map: "Right answers by event",
	mapAbout: {
		order: "An event is right where it need not be moved, as on the pupil’s page.",
		axis: "A day is right where it fits what the article says.",
	},
	mapColumns: { event: "Event", right: "Right", confusion: "Most often wrong" },
	share: (right: number, of: number) => `${right} of ${of}`,
	/** In brackets: "1 of 1" and "100%" without a space between them would be heard as "1 of 1100%". */
	percent: (right: number, of: number) => `(${Math.round((100 * right) / of)}%)`,
	notScored: "not scored",
	/** `other` is the other event's title. */
	confusion: (confusion: Confusion, other: string) => {
		const { kind, count } = confusion;
		if (kind === "early" || kind === "late") return `Too ${kind} (${plural(count, "pupil", "pupils")})`;
		return `Put ${kind} “${other}” (${plural(count, "pupil", "pupils")})`;
	},
	commonest: (event: string, confusion: Confusion, other: string) => {
		const { kind, count } = confusion;
		const what = kind === "early" || kind === "late" ? `given too ${kind} a day` : `put ${kind} “${other}”`;
		return `Most often wrong: “${event}” was ${what}, by ${plural(count, "pupil", "pupils")}.`;
	},
	allRight: "Nothing was wrong.",
	wall: "Show on the wall",
	wallHeading: (group: string, pupils: number) => `${group} · ${plural(pupils, "pupil", "pupils")}`,
	wallNamed: (group: string) => `Show on the wall, without names: ${group}`,
	csv: {
		columns: ["name", "lesson", "exercise", "score", "out of"],
		verdicts: {
			right: "right",
			wrong: "not right",
			early: "too early",
			late: "too late",
		} satisfies Record<EventVerdict, string>,
	},
} as const;
