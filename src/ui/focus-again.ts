import { isShown } from "./is-shown.ts";

/** Gives the focus back to what opened something, or where that has gone with the menu it was in, to the menu's button. */
export function focusAgain(opener: Element | null): void {
	const menu = document.querySelector<HTMLElement>(".menu-button");
	if (menu && isShown(menu) && !isShown(opener)) menu.focus();
	else if (opener instanceof HTMLElement) opener.focus();
}
