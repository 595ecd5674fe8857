const nameOf = (button: Element) => button.ariaLabel ?? button.textContent;

/** Finds the button that stands where `button` stood, when its view has been left and come back to: among those of its name the same one. */
export function sameButton(button: Element | null): () => HTMLElement | undefined {
	if (!button) return () => undefined;
	const name = nameOf(button);
	const named = () =>
		[...document.querySelectorAll<HTMLElement>("main button")].filter((other) => nameOf(other) === name);
	const place = named().findIndex((other) => other.isSameNode(button));
	return () => named()[place];
}
