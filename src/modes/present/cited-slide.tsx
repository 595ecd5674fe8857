import { presentText } from "../../i18n/present-text.ts";
import type { Cited, DeckSlide } from "../../model/lesson/deck.ts";
import { ReportedByLine, SaidByLine } from "../../ui/teach/said-by-line.tsx";
import { FitBox } from "./fit-box.tsx";
import { slideGaps } from "./slide-gaps.ts";
import { SlideText } from "./slide-text.tsx";
import type { SlideView } from "./slide-view.ts";

const textOf = (cited: Cited) => (cited.kind === "quote" ? cited.quote.exact : cited.account.says);

/** How much wider one column is than the other at most. */
const WIDEST = 1.6;
/** About as many characters as who says it takes the room of. */
const CAPTION = 100;

/** The columns of two passages: the longer one gets more of the width, so that both are about as high. */
function columnsOf(cited: readonly Cited[]): string | undefined {
	const [left, right] = cited.map((one) => textOf(one).length + CAPTION);
	if (left === undefined || right === undefined) return undefined;
	const ratio = Math.min(Math.max(left / right, 1 / WIDEST), WIDEST);
	return `minmax(0, ${ratio.toFixed(2)}fr) minmax(0, 1fr)`;
}

/** A quote with its speaker, or an account with its publisher, as far as they may be told. */
function CitedWords(props: {
	cited: Cited;
	view: SlideView;
	shown: boolean;
	brief: boolean;
	besideReport: boolean;
}) {
	const { cited, view, shown, brief, besideReport } = props;
	const { step, pending } = view;
	const { event, about } = cited;
	const dated = !about.some((other) => pending.includes(other));
	const later = pending.filter((other) => !about.includes(other));
	const text = textOf(cited);
	const words = <SlideText text={text} gaps={slideGaps(text, dated, false, later)} />;
	return (
		<figure
			className={`slide-cited is-${cited.kind === "quote" ? cited.quote.mode : "account"}${shown ? "" : " is-hidden"}`}
			data-lane={event.lane}
			data-part="cited"
		>
			{besideReport && <p className="slide-cited-kind">{presentText.cited[cited.kind]}</p>}
			{cited.kind === "quote" ? (
				<blockquote>
					<p className="slide-words quote-words">{words}</p>
				</blockquote>
			) : (
				<p className="slide-words">{words}</p>
			)}
			<figcaption className="slide-speaker">
				<p className={step.speaker ? undefined : "is-hidden"}>
					{cited.kind === "quote" ? (
						<SaidByLine quote={cited.quote} about={about} shown={dated} later={later} brief={brief} />
					) : (
						<ReportedByLine account={cited.account} shown={dated} later={later} />
					)}
				</p>
				<p className={step.speaker ? "is-hidden" : "slide-ask"}>{presentText.askWho}</p>
			</figcaption>
		</figure>
	);
}

/** A question with the words that it is about, or two passages side by side. */
export function CitedSlide(props: {
	slide: Extract<DeckSlide, { kind: "question" | "pair" }>;
	view: SlideView;
}) {
	const { slide, view } = props;
	const { piece } = view.step;
	return (
		<FitBox of={`${view.at} ${slide.text}`} className={`is-${slide.kind}`}>
			<div data-part="question">
				{slide.kind === "question" && <p className="slide-kicker">{presentText.question}</p>}
				{slide.text === "" ? (
					<h1 className="visually-hidden">{presentText.kinds[slide.kind]}</h1>
				) : (
					<h1 className="slide-question">{slide.text}</h1>
				)}
			</div>
			<div
				className={
					slide.cited.length > 1 ? `slide-${slide.kind}-words is-several` : `slide-${slide.kind}-words`
				}
				style={slide.kind === "pair" ? { gridTemplateColumns: columnsOf(slide.cited) } : undefined}
			>
				{slide.cited.map((cited, index) => (
					<CitedWords
						// biome-ignore lint/suspicious/noArrayIndexKey: a lesson may name one twice, and none ever moves.
						key={index}
						cited={cited}
						view={view}
						brief={slide.kind === "pair"}
						besideReport={slide.cited.some(({ kind }) => kind === "account")}
						shown={slide.kind === "question" || index <= (piece ?? 0)}
					/>
				))}
			</div>
		</FitBox>
	);
}
