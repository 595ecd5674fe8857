import { type RefObject, useEffect, useRef, useState } from "react";
import { useAnnounce } from "../announcer.tsx";

/** How copying a text went: "idle" where it was not tried last. */
export type CopyOutcome = "idle" | "copied" | "denied";

/** What is said when a text was copied, and when the browser forbids that. */
interface CopyWords {
	readonly copied: string;
	readonly denied: string;
}

/** A text that can be copied, and how that went. */
export interface Copying {
	/** Of the value as it is now; "idle" again once that changes. */
	readonly outcome: CopyOutcome;
	/** Resolves to whether it was copied. */
	readonly copy: () => Promise<boolean>;
	/** For the field in which the text is selected where copying is denied. */
	readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Puts a text on the clipboard, and beside it the same as HTML where the browser takes both. */
async function write(text: string, html: string | undefined): Promise<void> {
	if (html !== undefined && "ClipboardItem" in window) {
		const types = { "text/plain": text, "text/html": html };
		const blobs = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })] as const);
		try {
			return await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
		} catch {
			// Some browsers take text alone.
		}
	}
	await navigator.clipboard.writeText(text);
}

/**
 * Copies the texts it is given, with the same as HTML where there is that, and says so; where the browser forbids it, says so, and selects
 * what is in the field, once a try, unless `select` is false.
 */
export function useCopyText() {
	const announce = useAnnounce();
	const field = useRef<HTMLTextAreaElement>(null);
	/** What was last tried to be copied; a new object each time. */
	const [tried, setTried] = useState<{
		readonly value: string;
		readonly copied: boolean;
		readonly select: boolean;
	} | null>(null);

	// After the draw, for the field may come only now; never at a later one, for the reader may have gone on.
	useEffect(() => {
		if (tried === null || tried.copied || !tried.select) return;
		field.current?.focus();
		field.current?.select();
	}, [tried]);

	async function copyText(value: string, said: CopyWords, select = true, html?: string): Promise<boolean> {
		const copied = await write(value, html).then(
			() => true,
			() => false,
		);
		setTried({ value, copied, select });
		announce(copied ? said.copied : said.denied);
		return copied;
	}
	function outcomeOf(value: string): CopyOutcome {
		if (tried?.value !== value) return "idle";
		return tried.copied ? "copied" : "denied";
	}
	return { outcomeOf, copyText, field };
}

/** Copies `value`, and `html` with it, and says so; where the browser forbids that, says so and selects the text in its field, once a try. */
export function useCopy(value: string, said: CopyWords, html?: string): Copying {
	const { outcomeOf, copyText, field } = useCopyText();
	return { outcome: outcomeOf(value), copy: () => copyText(value, said, true, html), field };
}
