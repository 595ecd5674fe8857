/** How the codes of one version are read. Codes that were ever shared are read for ever, so none of it may change. */
export interface CodeVersion {
	/** Its JSON; `null` for what none was packed into, or more than `limit` bytes of UTF-8. May throw instead. */
	readonly read: (packed: Uint8Array, limit: number) => string | null;
	/** The JSON as data for `parseLesson`, which checks it; `null` where it is none of this version. */
	readonly unpack: (data: unknown) => unknown;
}
