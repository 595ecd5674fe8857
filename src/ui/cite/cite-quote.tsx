import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { citationText } from "../../i18n/citation-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import type { CitationFormat, CitationTexts } from "../../model/citation.ts";
import { useCitationFormat } from "../citation-format-context.tsx";
import { useCopyText } from "../form/use-copy.ts";
import type { Citing } from "./citing-context.tsx";
import "./cite-quote.css";
import { loadAhead, useLoaded } from "../use-loaded.ts";

const loadPanel = () => import("./cite-panel.tsx");
/** What shows the citation says so where it does not come. */
const doWithout = () => {};

/** What is said when a citation in this form was copied, and when the browser forbids that. */
const said = (format: CitationFormat) => ({
	copied: citationText.copiedAs(citationText.formats[format]),
	denied: citationText.denied,
});

/** A finger in the panel is the panel's, and steps to no other event. */
const keepPointer = (event: PointerEvent) => event.stopPropagation();

/**
 * The button that gives a quote's citation at a press: copies it in the style chosen last, and shows it in a panel over the page, with
 * the way to another style. The browser closes the panel on Escape, on a press beside it, and where another one opens.
 */
export function CiteQuote({ quoteId, citing }: { quoteId: string; citing: Citing }) {
	const [format, setFormat] = useCitationFormat();
	/** What the panel shows; `null` while it is closed. */
	const [shown, setShown] = useState<CitationTexts | "loading" | "failed" | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLElement>(null);
	const { outcomeOf, copyText, field } = useCopyText();
	const cited = useLoaded(false, loadPanel, doWithout);

	/** Shows this, at once, in the panel. */
	function show(next: CitationTexts | "loading" | "failed") {
		flushSync(() => setShown(next));
		const { current } = panel;
		// A browser that knows no popover shows the panel below the buttons, and does not know the selector either.
		if (!current || !("popover" in current)) return;
		if (!current.matches(":popover-open")) current.showPopover();
		// At the window's lower edge it would cover the button, which has the focus.
		const { bottom } = button.current?.getBoundingClientRect() ?? new DOMRect();
		const { top, bottom: end } = current.getBoundingClientRect();
		if (bottom > top && bottom < end) button.current?.scrollIntoView({ block: "start" });
	}

	async function cite() {
		show("loading");
		const texts = await Promise.all([citing.load(), loadAhead(loadPanel)]).then(
			([{ quotes }]) => quotes[quoteId],
			() => undefined,
		);
		// It may have been closed while the citations were under way.
		if (panel.current === null) return;
		show(texts ?? "failed");
		if (texts) await copyText(texts[format], said(format));
	}

	function close() {
		setShown(null);
		button.current?.focus();
	}

	const closing = (
		<button type="button" className="button cite-close" onClick={close}>
			{citationText.close}
		</button>
	);

	function closeByKey(event: KeyboardEvent) {
		if (event.key !== "Escape" || shown === null) return;
		event.preventDefault();
		close();
	}

	/** The panel lies over what the focus goes on to. */
	function leave({ relatedTarget }: FocusEvent) {
		if (!(relatedTarget instanceof Node) || relatedTarget === button.current) return;
		if (!panel.current?.contains(relatedTarget)) setShown(null);
	}

	return (
		<>
			<button
				type="button"
				ref={button}
				className="text-button cite-button"
				aria-label={quoteText.citeName}
				aria-expanded={shown !== null}
				onClick={cite}
				onKeyDown={closeByKey}
				onBlur={leave}
			>
				{quoteText.cite}
			</button>
			{shown !== null && (
				<section
					ref={panel}
					className="cite-panel"
					popover="auto"
					aria-label={citationText.panel}
					onToggle={({ newState }) => newState === "closed" && setShown(null)}
					onKeyDown={closeByKey}
					onBlur={leave}
					onPointerDown={keepPointer}
					onPointerUp={keepPointer}
				>
					{typeof shown === "object" && cited ? (
						<cited.CitePanel
							texts={shown}
							format={format}
							outcomeOf={outcomeOf}
							field={field}
							onFormat={(next) => {
								setFormat(next);
								// The choice keeps the focus.
								void copyText(shown[next], said(next), false);
							}}
							onMore={() => {
								close();
								citing.more(quoteId);
							}}
							close={closing}
						/>
					) : (
						<>
							<div className="cite-bar">{closing}</div>
							{shown === "failed" ? (
								<p role="alert">{citationText.failed}</p>
							) : (
								<p className="note">{citationText.loading}</p>
							)}
						</>
					)}
				</section>
			)}
		</>
	);
}
