/** What a list that can be put in order says. */
export const reorderText = {
	instructions:
		"Drag by the handle, or use the arrow buttons. By keyboard, the arrow keys move the item whose handle has the focus; after Space, Escape puts it back.",
	grip: (name: string) => `Handle of ${name}`,
	/** The name of a handle whose item has something to be said of it. */
	marked: (name: string, mark: string) => `${name}, ${mark}`,
	up: (name: string) => `Move up: ${name}`,
	down: (name: string) => `Move down: ${name}`,
	picked: (name: string, place: number, total: number) => `${name}, picked up, ${place} of ${total}.`,
	at: (name: string, place: number, total: number) => `${name}, ${place} of ${total}.`,
	dropped: (name: string, place: number, total: number) => `${name}, put down, ${place} of ${total}.`,
	returned: (name: string, place: number, total: number) => `${name}, put back, ${place} of ${total}.`,
} as const;
