/** How the codes of one version are read. Codes that were ever shared are read for ever, so none of it may change. */
export interface CodeVersion {
	/** What its JSON is compressed against (RFC 1951 with a preset dictionary). */
	readonly dictionary: Uint8Array;
	/** The JSON as data for `parseLesson`, which checks it; `null` where it is none of this version. */
	readonly unpack: (data: unknown) => unknown;
}
