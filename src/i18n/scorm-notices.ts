/** What a packed lesson says of the school's system around it; apart from what the share dialog says, so that only the one file has it. */
export const scormNotices = {
	none: "No school system was found around this page, so your work is not recorded anywhere. Practice works all the same: at the end you can copy your result.",
	refuses:
		"The school’s system that opened this page does not accept results now, so your work is not recorded. Close the page and open it again from there, or copy your result at the end.",
	refused:
		"The school’s system did not accept your last result. Your work is safe here while this page is open: copy your result at the end, and hand it in.",
} as const;
