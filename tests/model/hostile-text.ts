import fc from "fast-check";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { AXIS } from "./axis-fixture.ts";
import { accountFixture, edtf, eventFixture, quoteFixture } from "./event-fixture.ts";

const PIECES = [
	"=cmd|' /C calc'!A0",
	"+1",
	"-1",
	"@SUM(A1)",
	",",
	";",
	":",
	'"',
	"'",
	"\\",
	"\\n",
	"\n",
	"\r\n",
	"\r",
	"\t",
	" ",
	"👩‍👩‍👧",
	"é",
	"Երևան",
	"</p><script>",
	"&amp;",
	"BEGIN:VEVENT",
	"END:VCALENDAR",
	"＝1",
	"{",
	"}",
	"%",
	"#",
	"\u2028",
	"\u0000",
];

/** Text made to break what writes it: separators, quotes, line breaks, formulas, markup, and any character at all. */
export const hostileText = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 40 })), {
		maxLength: 12,
	})
	.map((pieces) => pieces.join(""));

const COLOURS = { light: "#0e5c6b", dark: "#7fc4cf", contrastLight: "#003844", contrastDark: "#a8ecf7" };
/** The address of every report in the content. */
const REPORT = "https://report.example/a?b=c&d";

/** A content of one event, with this text wherever text may stand. */
export function contentOf(text: string): TimelineContent {
	const passage = { exact: text, prefix: "", suffix: "", start: 0, end: Array.from(text).length };
	return {
		title: text,
		shortTitle: text,
		description: text,
		startHeading: text,
		start: [text, text],
		tour: "a-lesson",
		voices: ["somebody", "article"],
		source: {
			title: text,
			publisher: text,
			url: "https://news.example/article",
			language: "en",
			published: edtf("2022"),
			publishedNote: text,
		},
		axis: { ...AXIS, windows: [{ ...AXIS.windows[0], name: text, shortName: text }] },
		lanes: [{ id: "council", name: text, colours: COLOURS }],
		people: [{ id: "somebody", name: text, role: text, aliases: [text] }],
		places: [{ id: "somewhere", name: text, aliases: [text] }],
		glossary: [{ term: text, forms: [text], definition: text, source: { publisher: text, url: REPORT } }],
		events: [
			eventFixture({
				id: "an-event",
				title: text,
				occasion: text,
				summary: [{ text, quotes: ["quote-1"], accounts: [] }],
				place: "somewhere",
				participants: ["somebody"],
				tellers: ["somebody"],
				dateWords: passage,
				relations: [
					{
						kind: "before",
						event: "an-event",
						certainty: "reported",
						says: text,
						quote: null,
						reports: [{ publisher: text, url: REPORT, title: text }],
					},
				],
				quotes: [quoteFixture({ ...passage, speaker: "somebody", occasion: "an-event" })],
				accounts: [
					accountFixture({
						on: { quote: "quote-1", words: text },
						voice: text,
						publisher: `${text}, printed`,
						url: REPORT,
						says: text,
						note: text,
					}),
				],
			}),
		],
		shares: [],
	};
}
