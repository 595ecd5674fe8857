/** The ways in which an account can bear on the article's words, in the order in which they are shown. */
export const ACCOUNT_BEARINGS = ["adds", "differs", "agrees"] as const;

/** What kind of publisher can stand behind an account. */
export const ACCOUNT_TRUST = ["official", "agency", "newspaper", "organisation"] as const;

/** What another report says about an event, in our words: never quoted, never verified. */
export interface Account {
	/** Unique among all accounts and permanent. */
	readonly id: string;
	/** How it bears on the words in `on`. */
	readonly bears: (typeof ACCOUNT_BEARINGS)[number];
	/** The words of the article that it bears on: a quote's id, of this event or another one, and an unbroken run of its characters. */
	readonly on: { readonly quote: string; readonly words: string };
	/** Who says it. */
	readonly voice: string;
	readonly publisher: string;
	readonly url: string;
	/** When it was published, a year, a month or a day in ISO 8601; or `null` where our copy has no date. */
	readonly published: string | null;
	/** When it is from by what it says, likewise, where the copy has no date; else `null`. */
	readonly about: string | null;
	/** The report's language, as in BCP 47. */
	readonly language: string;
	/** What it reports, one sentence. */
	readonly says: string;
	readonly trust: (typeof ACCOUNT_TRUST)[number];
	/** What to know before trusting it, or `null`. */
	readonly note: string | null;
	/** The ids of the accounts of another side that it stands beside. */
	readonly pairs: readonly string[];
}

/** True where other reports and the article, or one another, cannot simply stand together. */
export function accountsDiffer({
	accounts,
}: {
	readonly accounts: readonly Pick<Account, "bears">[];
}): boolean {
	return accounts.some(({ bears }) => bears === "differs");
}
