import { presentText } from "../../i18n/present-text.ts";
import type { Cited, DeckSlide } from "../../model/lesson/deck.ts";
import { speakerAsked } from "../../model/lesson/speaker-asked.ts";
import { useContent } from "../../ui/content-context.tsx";
import { ReportedByLine, SaidByLine } from "../../ui/teach/said-by-line.tsx";
import { FitBox } from "./fit-box.tsx";
import { slideGaps } from "./slide-gaps.ts";
import { SlideText } from "./slide-text.tsx";
import type { SlideView } from "./slide-view.ts";

const textOf = (cited: Cited) => (cited.kind === "quote" ? cited.quote.exact : cited.account.says);

/** Parts of the width for the left one of two passages, the most even first. */
const SHARES = [0.5, 0.47, 0.53, 0.44, 0.56, 0.41, 0.59, 0.38, 0.62] as const;

/** A quote with its speaker, or an account with its publisher, as far as they may be told. */
function CitedWords(props: {
	cited: Cited;
	view: SlideView;
	shown: boolean;
	brief: boolean;
	besideReport: boolean;
	/** What names a speaker beside the words. */
	read: readonly string[];
}) {
	const { cited, view, shown, brief, besideReport, read } = props;
	const { step, pending } = view;
	const { content } = useContent();
	const named = step.speaker || view.told(cited);
	const asks = cited.kind === "quote" ? speakerAsked(cited.quote, read, false, content.people) : "who";
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
				<p className={named ? undefined : "is-hidden"}>
					{cited.kind === "quote" ? (
						<SaidByLine quote={cited.quote} about={about} shown={dated} later={later} brief={brief} />
					) : (
						<ReportedByLine account={cited.account} shown={dated} later={later} />
					)}
				</p>
				<p className={named ? "is-hidden" : "slide-ask"}>{presentText.askSpeaker[asks]}</p>
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
		<FitBox
			of={`${view.at} ${slide.text}`}
			className={`is-${slide.kind}`}
			shares={slide.kind === "pair" ? SHARES : undefined}
		>
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
			>
				{slide.cited.map((cited, index) => (
					<CitedWords
						// biome-ignore lint/suspicious/noArrayIndexKey: a lesson may name one twice, and none ever moves.
						key={index}
						cited={cited}
						view={view}
						brief={slide.kind === "pair"}
						read={slide.cited.length === 1 ? [slide.text] : []}
						besideReport={slide.cited.some(({ kind }) => kind === "account")}
						shown={slide.kind === "question" || index <= (piece ?? 0)}
					/>
				))}
			</div>
		</FitBox>
	);
}
