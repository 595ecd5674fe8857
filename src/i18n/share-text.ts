/** What the share dialog says, apart from the rest so that it comes with the dialog only. */
export const shareText = {
	heading: "Share",
	tabsLabel: "Ways to share",
	tabs: { link: "Link", embed: "Embed", cite: "Cite", download: "Download", school: "School system" },

	copyNames: { link: "Copy link", embed: "Copy embed code", cite: "Copy citation" },
	copied: "Copied",
	copyDenied:
		"The browser does not allow copying here. The text is selected: copy it with the keyboard or the menu.",

	linkTo: "Link to",
	targets: {
		lesson: (title: string) => `The lesson, for the class: ${title}`,
		whole: "The whole timeline",
		event: (title: string) => `This event: ${title}`,
		shown: "Exactly what is shown now: event, stretch of time and search",
	},
	/** With a lesson open. */
	forClass:
		"Links, codes and QR codes here are for students: they never contain your notes. Your own link is in the lesson’s editor.",
	qrLesson: "QR code: the lesson, for the class",
	link: "Link",
	/** Above a citation of the timeline or an event. */
	citedOnDisk:
		"The address in it works only on this computer. Put the file on a website first, or cite the quotes, which name the article.",
	linkOnDisk:
		"This page was opened from a file, so this link works only on this computer. To share the timeline, send the file.",
	share: "Share with another app",
	qr: (address: string) => `QR code for ${address}`,
	qrShow: "Fill the screen with the QR code",
	qrHide: "Close the QR code",
	qrScan: "Scan the code with a phone or a tablet.",
	qrTooLong: "This link is too long for a QR code that can be scanned from afar.",

	kind: "Kind",
	kinds: {
		iframe: "Frame: works wherever HTML is allowed",
		element: "Element: as tall as its content; needs a script",
		card: "Link card: no frame, no script",
	},
	theme: "Theme",
	themes: { auto: "Same as the reader’s system", light: "Light", dark: "Dark", contrast: "High contrast" },
	view: "Shows",
	views: { timeline: "The timeline", list: "The list" },
	width: "Width in px (leave empty to fill the column)",
	height: "Height in px",
	atEvent: (title: string) => `Open at: ${title}`,
	code: "Embed code",
	/** What a frame is called that begins with a lesson. */
	lessonTitle: (lesson: string, timeline: string) => `${lesson} · ${timeline}`,
	codeOnDisk:
		"The code expects timeline.html, which is this whole timeline in one file, in the same folder as your page.",
	preview: "Preview",
	noPreview:
		"This is the whole timeline in one file, which shows no preview of itself: put the code into a page to see it.",
	previewName: "Preview of the embed",

	cite: "Cite",
	citables: {
		timeline: (title: string) => `The whole timeline: ${title}`,
		event: (title: string) => `The event: ${title}`,
		quote: (words: string) => `The quote: “${words}”`,
		heading: (words: string) => `The article’s heading: “${words}”`,
	},
	citationsFailed: "The citations did not load. Check your connection, then open this again.",
	loading: "Loading",

	downloads: {
		csv: "Events as a table (CSV)",
		json: "Events with quotes (JSON)",
		timelinejs: "Events for TimelineJS (JSON)",
		ics: "Events for a calendar (iCalendar)",
		jsonld: "Quotes and other reports as W3C Web Annotations (JSON-LD)",
	},
	oneFile: "Everything in one file, for use without a network (HTML)",
	oneFileIsThis:
		"This page is itself the one file for use without a network: save it, or keep it on a USB stick.",
} as const;
