import { createContext, type ReactNode, useContext } from "react";

/** The reader's tray, as far as what can be kept needs it. */
export interface Keeping {
	/** Ids of the quotes and accounts that are kept. */
	readonly kept: ReadonlySet<string>;
	/** False where the tray is full. */
	readonly room: boolean;
	/** Keeps what is not kept, and gives up what is. */
	readonly toggle: (id: string) => void;
	readonly openTray: () => void;
}

const Context = createContext<Keeping | null>(null);

/** Gives what is below a tray to keep things in; without it nothing can be kept, as in a frame. */
export function KeepingProvider({ value, children }: { value: Keeping | null; children: ReactNode }) {
	return <Context value={value}>{children}</Context>;
}

/** The tray; `null` where there is none. */
export function useKeeping(): Keeping | null {
	return useContext(Context);
}
