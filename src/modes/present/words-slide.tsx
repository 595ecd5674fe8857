import { presentText } from "../../i18n/present-text.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { FitBox } from "./fit-box.tsx";

/** A slide of words that are not the article's: a title, a text, a closing question, or that it is over. */
export function WordsSlide(props: {
	slide: Extract<DeckSlide, { kind: "title" | "text" | "closing" | "end" }>;
	at: number;
	/** False where all events were presented and no lesson is open. */
	ofLesson: boolean;
	onFirst: () => void;
	onExit: () => void;
}) {
	const { slide, at, ofLesson, onFirst, onExit } = props;
	return (
		<FitBox of={JSON.stringify([at, slide.kind])} className={`is-${slide.kind}`}>
			{slide.kind === "title" && (
				<>
					<h1>
						<bdi>{slide.title}</bdi>
					</h1>
					{slide.text !== "" && <p className="slide-line">{slide.text}</p>}
				</>
			)}
			{slide.kind === "text" && (
				<>
					{slide.heading !== "" && <h1>{slide.heading}</h1>}
					<p className="slide-line">{slide.text}</p>
				</>
			)}
			{slide.kind === "closing" && (
				<>
					<p className="slide-kicker">{presentText.closing}</p>
					<h1 className="slide-question">{slide.text}</h1>
				</>
			)}
			{slide.kind === "end" && (
				<>
					<p className="slide-kicker">{ofLesson ? presentText.endOfLesson : presentText.endOfEvents}</p>
					<h1>
						<bdi>{slide.title}</bdi>
					</h1>
					<p className="slide-ways">
						<button type="button" className="button" onClick={onFirst}>
							{presentText.backToFirst}
						</button>
						<button type="button" className="button" onClick={onExit}>
							{presentText.endPresentation}
						</button>
					</p>
				</>
			)}
		</FitBox>
	);
}
