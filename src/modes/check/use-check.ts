import { useEffect, useRef, useState } from "react";
import { type ArticleIndex, indexArticle } from "../../model/check/article-index.ts";
import { type CheckedText, checkText } from "../../model/check/check-text.ts";
import type { ShortFingerprint } from "../../model/fingerprint/short-fingerprint.ts";
import { useContent } from "../../ui/content-context.tsx";

/** Milliseconds of work after which the page may do other things. */
const SLICE = 12;

/** A check that the reader asked for. */
export interface Check {
	readonly index: ArticleIndex | null;
	/** What was found in the text that was checked last. */
	readonly checked: CheckedText | null;
	/** How much of a text is checked, in whole percent; `null` while none is. */
	readonly percent: number | null;
	/** Checks a text; a check that is under way is given up. */
	readonly check: (text: string) => void;
	/** Gives up a check that is under way. */
	readonly cancel: () => void;
	/** Gives up a check that is under way, and what was found before. */
	readonly clear: () => void;
}

/** Checks texts in slices, so that the page answers whatever the text is. */
export function useCheck(fingerprint: ShortFingerprint): Check {
	const { content } = useContent();
	const [index, setIndex] = useState<ArticleIndex | null>(null);
	const [checked, setChecked] = useState<CheckedText | null>(null);
	const [percent, setPercent] = useState<number | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);

	function cancel() {
		clearTimeout(timer.current);
		setPercent(null);
	}

	function clear() {
		cancel();
		setChecked(null);
	}

	function check(text: string) {
		cancel();
		const article = index ?? indexArticle(fingerprint, content.events);
		setIndex(article);
		const task = checkText(text, article);
		function slice() {
			const end = performance.now() + SLICE;
			let step = task.next();
			while (!step.done && performance.now() < end) step = task.next();
			if (!step.done) {
				setPercent(Math.floor(step.value * 100));
				timer.current = setTimeout(slice);
				return;
			}
			setPercent(null);
			setChecked(step.value);
		}
		slice();
	}
	return { index, checked, percent, check, cancel, clear };
}
