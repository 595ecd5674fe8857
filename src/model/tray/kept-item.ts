import type { Account } from "../account.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import type { Tray } from "./tray.ts";

interface Kept {
	readonly id: string;
	/** The reader's own line; "" for none. */
	readonly note: string;
	/** The event that it stands at. */
	readonly event: HistoricalEvent;
}

/** A passage of the article in the tray. */
export interface KeptQuote extends Kept {
	readonly kind: "quote";
	readonly quote: SourceQuote;
}

/** What another report says, in the tray. */
export interface KeptAccount extends Kept {
	readonly kind: "account";
	readonly account: Account;
}

/** Something kept, with what it is. */
export type KeptItem = KeptQuote | KeptAccount;

function find(id: string, note: string, events: readonly HistoricalEvent[]): KeptItem | null {
	for (const event of events) {
		const quote = event.quotes.find((one) => one.id === id);
		if (quote) return { kind: "quote", id, note, event, quote };
		const account = event.accounts.find((one) => one.id === id);
		if (account) return { kind: "account", id, note, event, account };
	}
	return null;
}

/** What a tray holds, in its order. Ids that mean nothing among these events are left out, as from an old link. */
export function keptItems(tray: Tray, events: readonly HistoricalEvent[]): readonly KeptItem[] {
	return tray.map(({ id, note }) => find(id, note, events)).filter((item) => item !== null);
}
