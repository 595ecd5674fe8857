import { createContext, type ReactNode, useContext } from "react";
import type { CitationBook } from "../../model/citation.ts";

/** What citing a quote needs of the page. */
export interface Citing {
	/** Brings every citation; rejects where they do not come. */
	readonly load: () => Promise<CitationBook>;
	/** Leads to the citations of the whole and of the quote's event. */
	readonly more: (quoteId: string) => void;
}

const Context = createContext<Citing | null>(null);

/** Lets the quotes below be cited; without it they have no such button, as in a frame. */
export function CitingProvider({ value, children }: { value: Citing; children: ReactNode }) {
	return <Context value={value}>{children}</Context>;
}

/** How quotes are cited; `null` where they are not. */
export function useCiting(): Citing | null {
	return useContext(Context);
}
