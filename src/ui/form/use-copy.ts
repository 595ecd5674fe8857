import { type RefObject, useEffect, useRef, useState } from "react";
import { useAnnounce } from "../announcer.tsx";

/** A text that can be copied, and how that went. */
export interface Copying {
	/** Of the value as it is now; "idle" again once that changes. */
	readonly outcome: "idle" | "copied" | "denied";
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

/** Copies `value`, and `html` with it, and says so; where the browser forbids that, says so and selects the text in its field, once a try. */
export function useCopy(
	value: string,
	said: { readonly copied: string; readonly denied: string },
	html?: string,
): Copying {
	const announce = useAnnounce();
	const field = useRef<HTMLTextAreaElement>(null);
	/** What was last tried to be copied; a new object each time. */
	const [tried, setTried] = useState<{ readonly value: string; readonly copied: boolean } | null>(null);

	// After the draw, for the field may come only now; never at a later one, for the reader may have gone on.
	useEffect(() => {
		if (tried === null || tried.copied) return;
		field.current?.focus();
		field.current?.select();
	}, [tried]);

	async function copy() {
		const copied = await write(value, html).then(
			() => true,
			() => false,
		);
		setTried({ value, copied });
		announce(copied ? said.copied : said.denied);
		return copied;
	}
	const outcome = tried?.value !== value ? "idle" : tried.copied ? "copied" : "denied";
	return { outcome, copy, field };
}
