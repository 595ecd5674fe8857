/** The oldest browsers that the site supports. The build and its check against them read this line. */
export const OLDEST_BROWSERS = { chrome: "111", firefox: "115", safari: "16.4" } as const;

/** The same, as the build takes them: what they cannot parse is put into older words. */
export const BUILD_TARGETS: string[] = Object.entries(OLDEST_BROWSERS).map(
	([name, version]) => name + version,
);
