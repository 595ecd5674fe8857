import { createContext, type ReactNode, useContext, useState } from "react";
import type { CitationFormat } from "../model/citation.ts";

type Chosen = readonly [CitationFormat, (format: CitationFormat) => void];

const Context = createContext<Chosen | null>(null);

/** Remembers the citation style that was chosen last, for as long as the page is open. */
export function CitationFormatProvider({ children }: { children: ReactNode }) {
	const chosen = useState<CitationFormat>("apa");
	return <Context value={chosen}>{children}</Context>;
}

/** The citation style chosen last, and the way to choose another; throws outside a provider. */
export function useCitationFormat(): Chosen {
	const chosen = useContext(Context);
	if (!chosen) throw new Error("useCitationFormat needs a CitationFormatProvider above it");
	return chosen;
}
