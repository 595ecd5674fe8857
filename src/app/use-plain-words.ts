import { useState } from "react";
import type { PlainWords } from "../ui/pane/plain-words-context.tsx";
import { useLoaded } from "../ui/use-loaded.ts";

const loadPlain = () => import("./teaching.ts").then(({ teaching }) => teaching.plain);

/** Our summaries in plain words, brought when a reader first asks for one; `onFailure` is told where they do not come. */
export function usePlainWords(onFailure: () => void): PlainWords {
	const [wanted, onWanted] = useState(false);
	const texts = useLoaded(wanted, loadPlain, () => {
		onWanted(false);
		onFailure();
	});
	return { texts, wanted, onWanted };
}
