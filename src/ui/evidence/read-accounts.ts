import { ACCOUNT_BEARINGS, ACCOUNT_TRUST, type Account } from "../../model/account.ts";

function textIn(item: Element, selector: string): string | null {
	return item.querySelector(selector)?.textContent ?? null;
}

function readAccount(item: HTMLElement): Account | null {
	const { accountId: id, bears, on: quote, words, trust, pairs = "", undated } = item.dataset;
	const link = item.querySelector<HTMLAnchorElement>(".account-source a");
	const time = item.querySelector("time");
	const bearing = ACCOUNT_BEARINGS.find((known) => known === bears);
	const kind = ACCOUNT_TRUST.find((known) => known === trust);
	const url = link?.getAttribute("href");
	if (!id || !bearing || !kind || !quote || !words || !url) return null;
	const date = time?.getAttribute("datetime") ?? null;
	return {
		id,
		bears: bearing,
		on: { quote, words },
		voice: textIn(item, ".account-voice") ?? "",
		publisher: link?.firstChild?.textContent ?? "",
		url,
		published: undated === undefined ? date : null,
		about: undated === undefined ? null : date,
		language: link?.getAttribute("hreflang") ?? "",
		says: textIn(item, ".account-says") ?? "",
		trust: kind,
		note: textIn(item, ".account-note"),
		pairs: pairs.split(" ").filter((pair) => pair !== ""),
	};
}

/**
 * The accounts by event, read from the text that the server sends, where `Accounts` has written them: so that they come over the
 * network once, and cost the app no script.
 */
export function readAccounts(text: ParentNode): ReadonlyMap<string, readonly Account[]> {
	return new Map(
		Array.from(text.querySelectorAll<HTMLElement>("[data-accounts-of]"), (section) => [
			section.dataset.accountsOf ?? "",
			Array.from(section.querySelectorAll<HTMLElement>("[data-account-id]"), readAccount).filter(
				(account) => account !== null,
			),
		]),
	);
}
