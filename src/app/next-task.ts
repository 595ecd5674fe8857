/** Lets the page answer its reader before the work goes on in a task of its own. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
