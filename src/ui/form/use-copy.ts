import { type RefObject, useEffect, useRef, useState } from "react";
import { useAnnounce } from "../announcer.tsx";

/** A text that can be copied, and how that went. */
export interface Copying {
	/** Of the value as it is now; "idle" again once that changes. */
	readonly outcome: "idle" | "copied" | "denied";
	readonly copy: () => Promise<void>;
	/** For the field in which the text is selected where copying is denied. */
	readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Copies `value` and says so; where the browser forbids that, says so and selects the text in its field, once a try. */
export function useCopy(value: string, said: { readonly copied: string; readonly denied: string }): Copying {
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
		try {
			await navigator.clipboard.writeText(value);
			setTried({ value, copied: true });
			announce(said.copied);
		} catch {
			setTried({ value, copied: false });
			announce(said.denied);
		}
	}
	const outcome = tried?.value !== value ? "idle" : tried.copied ? "copied" : "denied";
	return { outcome, copy, field };
}
