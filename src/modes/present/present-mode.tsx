import { presentText } from "../../i18n/present-text.ts";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useCloseKey } from "../../ui/use-close-key.ts";
import "./present.css";
import "./slide-kinds.css";
import "./slide-tools.css";
import { Presentation } from "./presentation.tsx";
import { useDeck } from "./use-deck.ts";

/** How a page is presented. */
export interface PresentProps extends TeachingProps {
	readonly letterKeys: boolean;
	/** Gives the address of the speaker's window. */
	readonly speakerAddress: () => string;
	readonly onFullscreen: () => void;
	readonly onHelp: () => void;
	readonly onExit: () => void;
}

/** A lesson, one slide at a time, as large as the screen allows. */
export function PresentMode(props: PresentProps) {
	const { deck, at } = useDeck(props.lesson, props.teaching);
	useCloseKey(props.onExit);
	if (deck.length > 0) return <Presentation {...props} deck={deck} at={at} />;
	return (
		<section className="present is-empty" aria-label={presentText.region}>
			<p>{presentText.empty}</p>
			<button type="button" className="button" onClick={props.onExit}>
				{presentText.end}
			</button>
		</section>
	);
}
