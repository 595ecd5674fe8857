import { createContext, type ReactNode, useContext } from "react";

/** Our summaries in plain words, and whether a reader wants them. */
export interface PlainWords {
	/** By event id; `null` until they are there. */
	readonly texts: Readonly<Record<string, string>> | null;
	readonly wanted: boolean;
	readonly onWanted: (wanted: boolean) => void;
}

const Context = createContext<PlainWords | null>(null);

/** Lets the summaries below be shown in plain words; without it they have no such button. */
export function PlainWordsProvider({ value, children }: { value: PlainWords; children: ReactNode }) {
	return <Context value={value}>{children}</Context>;
}

/** The summaries in plain words; `null` where they are not offered. */
export function usePlainWords(): PlainWords | null {
	return useContext(Context);
}
