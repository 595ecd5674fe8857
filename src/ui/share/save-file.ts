/** Lets the browser save a text as a file. In some frames nothing comes of it, and nobody can tell. */
export function saveFile(fileName: string, mediaType: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	// Once the browser has taken it; sooner, some save nothing.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
