const THEMES = ["auto", "light", "dark", "contrast"] as const;
const VIEWS = ["timeline", "list"] as const;

/** What an embed code asks for. */
export interface EmbedWish {
	/** The folder of the timeline with a slash at its end; "" for the folder of the host's own page. */
	readonly url: string;
	/** The timeline's title. */
	readonly title: string;
	/** CSS pixels; `null` for as wide as the column. */
	readonly width: number | null;
	/** CSS pixels. */
	readonly height: number;
	readonly theme: (typeof THEMES)[number];
	readonly view: (typeof VIEWS)[number];
	/** The hash of what it begins with, without view and theme; "" for its own beginning. */
	readonly hash: string;
	/** The event that it opens, also said to readers who see no frame. */
	readonly event: LinkedEvent | null;
}

/** An event as an embed code names it. */
export interface LinkedEvent {
	readonly id: string;
	readonly title: string;
}

/**
 * The size of a frame where nobody said another, CSS pixels: the least height at which the axis keeps the whole width, most events and an
 * event's first words, in a column of 700 px too.
 */
export const EMBED_SIZE = { width: 800, height: 500 } as const;
/** What a frame of the one-file page may do; not `allow-same-origin`, so it has no origin and reaches nothing of its host's. */
export const FRAME_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
/** What a frame is let do that browsers forbid to frames of others. */
export const FRAME_ALLOW = "fullscreen *; clipboard-write *";

/** The value of a hash's parameter; `null` where it has none, or one that is damaged. */
function valueIn(hash: string, key: string): string | null {
	const pair = hash
		.slice(1)
		.split("&")
		.find((each) => each.startsWith(`${key}=`));
	try {
		return pair === undefined ? null : decodeURIComponent(pair.slice(key.length + 1));
	} catch {
		return null;
	}
}

/** What a page's hash says, in parts. */
interface EmbedPlace {
	readonly theme: EmbedWish["theme"];
	readonly view: EmbedWish["view"];
	/** The stretch of time, as the hash has it ("t=…"), or "". */
	readonly window: string;
	/** The hash without its "#", and without what is said elsewhere: theme, view, and the event with its step. */
	readonly rest: string;
}

/**
 * Takes apart the hash of what is shown. In a frame's address a hash goes before the query, so theme and view, which a code
 * has in its query, must not stand there a second time.
 */
export function embedPlace(hash: string): EmbedPlace {
	const pairs = hash.slice(1).split("&");
	return {
		theme: THEMES.find((name) => name === valueIn(hash, "theme")) ?? "auto",
		view: VIEWS.find((name) => name === valueIn(hash, "view")) ?? "timeline",
		window: pairs.find((pair) => pair.startsWith("t=")) ?? "",
		rest: pairs.filter((pair) => !/^(?:theme|view|e|step)=/.test(pair)).join("&"),
	};
}

/** The hash that opens an event, or none, at a place. A bare id, where it is all, leads to the event's text without scripts too. */
export function placeHash(event: LinkedEvent | null, place: string): string {
	if (event === null) return place === "" ? "" : `#${place}`;
	const id = encodeURIComponent(event.id);
	return place === "" ? `#${id}` : `#e=${id}&${place}`;
}

const escapeText = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

/** An element's start tag; attributes that are `null` are left out. */
function startTag(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
	);
	return `<${name}${written.join("")}>`;
}

const unless = <Value>(value: Value, standard: Value): Value | null => (value === standard ? null : value);

/** A link to the timeline, or to a part of it. */
function plainLink(url: string, hash: string, text: string): string {
	const page = url === "" ? "timeline.html" : url;
	return `${startTag("a", { href: page + hash })}${escapeText(text)}</a>`;
}

/** The address of the frame's page. */
export function frameSource({ url, theme, view, hash }: EmbedWish): string {
	const options = `${theme === "auto" ? "" : `&theme=${theme}`}${view === "timeline" ? "" : `&view=${view}`}`;
	return `${url}timeline.html?embed=1${options}${hash}`;
}

/** An `<iframe>` of the one-file page, which works without an origin of its own. */
export function iframeCode(wish: EmbedWish): string {
	const { title, width, height } = wish;
	return `${startTag("iframe", {
		src: frameSource(wish),
		title,
		width: width ?? "100%",
		height,
		loading: "lazy",
		sandbox: FRAME_SANDBOX,
		allow: FRAME_ALLOW,
		referrerpolicy: "no-referrer",
		// The height once more, for hosts whose style sheet gives frames another.
		style: `border: 0; max-width: 100%; height: ${height}px`,
	})}</iframe>`;
}

/** What a hash says for which the element has no attribute of its own. */
function otherPairs(hash: string): string {
	const pairs = hash.includes("=") ? hash.slice(1).split("&") : [];
	return pairs.filter((pair) => !/^(?:e|t|lane)=/.test(pair)).join("&");
}

/** The loader's script and its element; between its tags a link and all `events`, for where scripts or frames are blocked. */
export function customElementCode(wish: EmbedWish, events: readonly LinkedEvent[]): string {
	const { url, title, theme, view, height, width, hash, event } = wish;
	const element = startTag("csto-timeline", {
		event: event?.id ?? null,
		window: valueIn(hash, "t"),
		hash: unless(otherPairs(hash), ""),
		lanes: valueIn(hash, "lane"),
		theme: unless(theme, "auto"),
		view: unless(view, "timeline"),
		height,
		// The whole list would be as long as forty screens of its host.
		fixed: view === "list" ? "" : null,
		style: width === null ? null : `max-width: ${width}px`,
	});
	return [
		`${startTag("script", { src: `${url}embed.js` }).slice(0, -1)} defer></script>`,
		element,
		`\t${plainLink(url, hash, event?.title ?? title)}`,
		"\t<ol>",
		...events.map((listed) => `\t\t<li>${plainLink(url, placeHash(listed, ""), listed.title)}</li>`),
		"\t</ol>",
		"</csto-timeline>",
	].join("\n");
}

/** A quotation of the timeline as a link, for places that take neither frames nor scripts. */
export function linkCardCode(
	{ url, title, hash, event }: EmbedWish,
	description: string,
	source: string,
): string {
	return [
		"<blockquote>",
		`\t<p>${plainLink(url, hash, event?.title ?? title)}</p>`,
		`\t<p>${escapeText(description)}</p>`,
		`\t<p><small>${escapeText(source)}</small></p>`,
		"</blockquote>",
	].join("\n");
}
