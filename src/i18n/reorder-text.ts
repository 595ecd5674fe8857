/** What a list that can be put in order says. */
export const reorderText = {
	instructions:
		"Drag an event by its handle, or use its buttons. On a handle, press Space to pick the event up or put it down, the arrow keys to move it, and Escape to put it back.",
	grip: (name: string) => `Handle of ${name}`,
	up: (name: string) => `Move up: ${name}`,
	down: (name: string) => `Move down: ${name}`,
	picked: (name: string, place: number, total: number) => `${name}, picked up, ${place} of ${total}.`,
	at: (name: string, place: number, total: number) => `${name}, ${place} of ${total}.`,
	dropped: (name: string, place: number, total: number) => `${name}, put down, ${place} of ${total}.`,
	returned: (name: string, place: number, total: number) => `${name}, put back, ${place} of ${total}.`,
} as const;
