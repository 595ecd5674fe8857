import { THEMES, type Theme } from "../../state/view-state.ts";

/** The theme after another; after none, the one that is not shown already. `dark` says what the system shows. */
export function nextTheme(theme: Theme | null, dark: boolean): Theme {
	if (theme === null) return dark ? "light" : "dark";
	return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "light";
}
