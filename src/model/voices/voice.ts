/** Columns that are nobody's: the article's own account, and what other reports say. */
export const OTHER_VOICES = ["article", "reports"] as const;
