/** The sheets that there are. */
export const HANDOUT_VARIANTS = ["handout", "blank", "mixed", "key", "plan"] as const;
export type HandoutVariant = (typeof HANDOUT_VARIANTS)[number];

/** What a sheet is: `asks` for dates, so that nothing on it may tell one; `teacher` is for no pupil. */
export const VARIANT_TRAITS: Readonly<
	Record<HandoutVariant, { readonly asks?: true; readonly teacher?: true }>
> = {
	handout: {},
	blank: { asks: true },
	mixed: { asks: true },
	key: { teacher: true },
	plan: { teacher: true },
};
