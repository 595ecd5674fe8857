/** A feature that one of the oldest browsers lacks and the site uses nevertheless. */
export interface KnownFeature {
	/** As the check names it. */
	readonly feature: string;
	/** What those browsers do instead. */
	readonly why: string;
	/** Where it is asked whether the browser has it: a file of ours and words in it. None where the browser itself leaves out what it does not know. */
	readonly asked?: readonly [file: string, words: string];
}

const REACT = "React asks for it, or only writes it where our code does, which it does not";
const LIBRARY = "a method of our own or of a library, which shares its name with a browser's";
const LOOKS = "only looks: a browser that does not know it leaves it out";

const each = (why: string, ...features: readonly string[]): readonly KnownFeature[] =>
	features.map((feature) => ({ feature, why }));

/** Every such feature, with the reason why it does no harm. The check complains of one that is missing here, and of one that is used no more. */
export const KNOWN_FEATURES: readonly KnownFeature[] = [
	{
		feature: "attribute popover",
		why: "the note is not shown; the glossary is on the page about the timeline, and citations stand below their buttons",
		asked: ["src/ui/term-text.css", "@supports not selector(:popover-open)"],
	},
	{
		feature: "attribute popovertarget",
		why: "as popover",
		asked: ["src/ui/term-text.css", "@supports not selector(:popover-open)"],
	},
	{
		feature: ".showPopover",
		why: "as popover",
		asked: ["src/ui/cite/cite-quote.tsx", '"popover" in current'],
	},
	{
		feature: "CSS.highlights",
		why: "the words are not marked within their quote",
		asked: ["src/ui/evidence/use-related-marks.ts", 'typeof Highlight !== "function"'],
	},
	{
		feature: "Highlight",
		why: "as CSS.highlights",
		asked: ["src/ui/evidence/use-related-marks.ts", 'typeof Highlight !== "function"'],
	},
	{
		feature: "ClipboardItem",
		why: "text is copied without its italics",
		asked: ["src/ui/form/use-copy.ts", '"ClipboardItem" in window'],
	},
	{
		feature: "Navigator.share",
		why: "there is no such button; the link can be copied",
		asked: ["src/ui/share/share-link.tsx", '"share" in navigator'],
	},
	{
		feature: "Navigator.wakeLock",
		why: "the screen may go dark",
		asked: ["src/ui/teach/use-wake-lock.ts", '"wakeLock" in navigator'],
	},
	{
		feature: ".requestIdleCallback",
		why: "a timer takes its place",
		asked: ["src/app/start-offline.ts", 'typeof page.requestIdleCallback === "function"'],
	},
	{
		feature: ".createPolicy",
		why: "the browser has no Trusted Types to ask",
		asked: ["src/app/trusted-types.ts", "page.trustedTypes?.createPolicy"],
	},
	{
		feature: ".getSupportedFormats",
		why: "a library reads the codes",
		asked: ["src/modes/results/qr-reader.ts", "if (!BarcodeDetector"],
	},
	{
		feature: ".detect",
		why: "a library reads the codes",
		asked: ["src/modes/results/qr-reader.ts", "if (!BarcodeDetector"],
	},
	{ feature: "attribute capture", why: "an option of listeners, which all know" },
	{ feature: "attribute command", why: "a name of our own in objects that become no element" },
	...each(
		"only looks, or how a sheet is divided, since what decides what is shown goes by classes and attributes; Firefox has it since 121",
		":has",
	),
	{
		feature: "<search>",
		why: "to an older browser an element without a role; the field in it has its own label",
	},
	...each(REACT, ".skipTransition", "setImmediate", "attribute is"),
	...each("a library asks for it", "Error.captureStackTrace"),
	...each(LIBRARY, ".added", ".address", ".destroy", ".dispatch", ".dispose", ".draw", ".first", ".format"),
	...each(LIBRARY, ".isActive", ".locale", ".opened", ".percent", ".range", ".removed", ".resize", ".scan"),
	...each(LIBRARY, ".share", ".skipped", ".turn", ".yield"),
	...each(
		"a hint for touch keyboards and phones' videos",
		"attribute autocapitalize",
		"attribute playsinline",
	),
	...each(LOOKS, "::highlight", "@page", "@position-try", "position-area", "position-area: none"),
	...each(
		LOOKS,
		"align-content: safe",
		"break-after: avoid",
		"break-before: avoid",
		"field-sizing",
		"field-sizing: content",
	),
	...each(
		LOOKS,
		"contain-intrinsic-size",
		"content-visibility",
		"content-visibility: auto",
		"content-visibility: visible",
	),
	...each(LOOKS, "forced-color-adjust", "forced-color-adjust: none", "grid-template-columns: subgrid"),
	...each(
		LOOKS,
		"orphans",
		"widows",
		"overflow-anchor",
		"overflow-anchor: none",
		"scrollbar-width",
		"scrollbar-width: none",
	),
	...each(
		LOOKS,
		"text-size-adjust",
		"text-size-adjust: none",
		"text-wrap",
		"text-wrap: balance",
		"text-wrap: pretty",
		"text-wrap: wrap",
	),
];
