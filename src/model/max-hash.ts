/** The longest hash, in UTF-16 code units without its "#", that is read: in an address as in what a page around the frame says. */
export const MAX_HASH = 20_000;
