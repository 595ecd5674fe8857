/** Lets the browser save a blob as a file. In some frames nothing comes of it, and nobody can tell. */
export function saveBlob(fileName: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	// Once the browser has taken it; sooner, some save nothing.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Lets the browser save a text as a file, as `saveBlob` does. */
export function saveFile(fileName: string, mediaType: string, text: string): void {
	saveBlob(fileName, new Blob([text], { type: mediaType }));
}
