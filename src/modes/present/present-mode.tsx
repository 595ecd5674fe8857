import { presentText } from "../../i18n/present-text.ts";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useCloseKey } from "../../ui/use-close-key.ts";
import "./present.css";
import { Presentation } from "./presentation.tsx";
import { useSlides } from "./use-slides.ts";

/** How a page is presented. */
export interface PresentProps extends TeachingProps {
	readonly letterKeys: boolean;
	/** Gives the address of the speaker's window. */
	readonly speakerAddress: () => string;
	readonly onFullscreen: () => void;
	readonly onHelp: () => void;
	readonly onExit: () => void;
}

/** A lesson, one event at a time, as large as the screen allows. */
export function PresentMode(props: PresentProps) {
	const { slides, at } = useSlides(props.lesson);
	const slide = slides[at];
	useCloseKey(props.onExit);
	if (slide) return <Presentation {...props} slides={slides} at={at} slide={slide} />;
	return (
		<section className="present is-empty" aria-label={presentText.region}>
			<p>{presentText.empty}</p>
			<button type="button" className="button" onClick={props.onExit}>
				{presentText.end}
			</button>
		</section>
	);
}
