/** The sheets that there are. */
export const HANDOUT_VARIANTS = ["handout", "blank", "mixed", "key"] as const;
export type HandoutVariant = (typeof HANDOUT_VARIANTS)[number];
