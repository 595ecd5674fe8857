import { useState } from "react";
import { en } from "../../i18n/en.ts";
import { shareText } from "../../i18n/share-text.ts";
import {
	customElementCode,
	EMBED_SIZE,
	type EmbedWish,
	embedPlace,
	FRAME_ALLOW,
	FRAME_SANDBOX,
	frameSource,
	iframeCode,
	linkCardCode,
	placeHash,
} from "../../model/embed-code.ts";
import { useContent } from "../content-context.tsx";
import { Choice } from "../form/choice.tsx";
import { Choices } from "../form/choices.tsx";
import { CopyField } from "../form/copy-field.tsx";
import { Pick } from "../form/pick.tsx";
import { codeFolder, type Shared } from "./shared.ts";

type Kind = keyof typeof shareText.kinds;

const entries = <Key extends string>(
	texts: Readonly<Record<Key, string>>,
): readonly (readonly [Key, string])[] => Object.entries(texts) as [Key, string][];

/** A length as it was typed, within bounds; `standard` for what is no length. */
function lengthIn(typed: string, [least, most]: readonly [number, number], standard: number): number {
	const length = Math.round(Number(typed));
	return typed.trim() === "" || !Number.isFinite(length) ? standard : Math.min(most, Math.max(least, length));
}

const WIDTHS = [280, 2000] as const;
const HEIGHTS = [320, 2000] as const;

/** The code that puts the timeline into another page, with a preview of what it gives. */
export function ShareEmbed({ shared }: { shared: Shared }) {
	const { content } = useContent();
	const { event, hash, lesson } = shared;
	const folder = codeFolder(shared);
	const [kind, setKind] = useState<Kind>("iframe");
	const place = embedPlace(hash);
	const [theme, setTheme] = useState(place.theme);
	const [view, setView] = useState(place.view);
	const [width, setWidth] = useState("");
	const [height, setHeight] = useState(String(EMBED_SIZE.height));
	const [atEvent, setAtEvent] = useState(true);
	const opened = atEvent ? event : null;
	// With an open event the code leads to that alone.
	const carried = event === null ? (lesson?.title ?? "") : "";
	const title = carried === "" ? content.title : shareText.lessonTitle(carried, content.title);
	const wish: EmbedWish = {
		url: folder ?? "",
		title,
		width: width.trim() === "" ? null : lengthIn(width, WIDTHS, WIDTHS[0]),
		height: lengthIn(height, HEIGHTS, EMBED_SIZE.height),
		theme,
		view,
		// With one event, a search that led to it is no part of what is shown.
		hash: placeHash(opened, event ? place.window : place.rest),
		event: opened,
	};
	const source = en.embed.source(content.source.publisher);
	const codes: Record<Kind, () => string> = {
		iframe: () => iframeCode(wish),
		element: () => customElementCode(wish, content.events),
		card: () => linkCardCode(wish, content.description, source),
	};
	const code = codes[kind]();
	return (
		<>
			<Choices legend={shareText.kind} options={entries(shareText.kinds)} value={kind} onChange={setKind} />
			<div className="share-options">
				{kind !== "card" && (
					<>
						<Pick
							label={shareText.theme}
							options={entries(shareText.themes)}
							value={theme}
							onChange={setTheme}
						/>
						<Pick label={shareText.view} options={entries(shareText.views)} value={view} onChange={setView} />
						<label className="pick">
							{shareText.width}
							<input inputMode="numeric" value={width} onChange={(e) => setWidth(e.currentTarget.value)} />
						</label>
						<label className="pick">
							{shareText.height}
							<input inputMode="numeric" value={height} onChange={(e) => setHeight(e.currentTarget.value)} />
						</label>
					</>
				)}
				{event && (
					<Choice checked={atEvent} onChange={setAtEvent}>
						{shareText.atEvent(event.title)}
					</Choice>
				)}
			</div>
			<CopyField
				label={shareText.code}
				copyName={shareText.copyNames.embed}
				value={code}
				rows={kind === "iframe" ? 5 : 4}
			/>
			{folder === null && <p className="note">{shareText.codeOnDisk}</p>}
			<h3>{shareText.preview}</h3>
			{kind === "card" ? (
				<blockquote className="share-card">
					<p>
						<a href={`#${opened ? `e=${opened.id}` : ""}`}>{opened?.title ?? title}</a>
					</p>
					<p>{content.description}</p>
					<p>
						<small>{source}</small>
					</p>
				</blockquote>
			) : shared.oneFile || folder === null ? (
				<p className="note">{shareText.noPreview}</p>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
				<section className="share-preview" aria-label={shareText.previewName} tabIndex={0}>
					{/* Another hash alone would not load the frame again. */}
					<iframe
						key={frameSource(wish)}
						title={shareText.previewName}
						src={frameSource({ ...wish, url: "./" })}
						width={wish.width ?? "100%"}
						height={wish.height}
						sandbox={FRAME_SANDBOX}
						allow={FRAME_ALLOW}
						referrerPolicy="no-referrer"
					/>
				</section>
			)}
		</>
	);
}
