import { type FocusEvent, type MouseEvent, useRef, useState } from "react";
import { en } from "../i18n/en.ts";
import { keyShortcuts } from "../model/commands.ts";
import { useContent } from "./content-context.tsx";
import { focusLeft } from "./focus-left.ts";
import { isPlainClick } from "./plain-click.ts";
import { useCloseKey } from "./use-close-key.ts";
import "./site-menu.css";

/** Where each view stands in the page as the server sends it. */
const ANCHORS = {
	explore: "#timeline",
	list: "#events",
	study: "#view=study",
	teach: "#view=teach",
	about: "#about",
} as const;
type HeaderView = keyof typeof ANCHORS;

/** Title, views, sharing and help in one row; on a phone all but the title is behind a button. The links to the views work without JavaScript as links within the page. */
export function SiteHeader(props: {
	/** The view that is shown, or the one through which it is reached. */
	view: string;
	/** How many things are in the tray. */
	kept: number;
	onView: (view: HeaderView) => void;
	onPresent: () => void;
	onShare: () => void;
	onHelp: () => void;
}) {
	const { content } = useContent();
	const [open, setOpen] = useState(false);
	const menu = useRef<HTMLButtonElement>(null);
	function follow(event: MouseEvent, view: HeaderView) {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		// The menu goes with the link in it: the new view gives the focus its place.
		if (open && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
		setOpen(false);
		props.onView(view);
	}
	useCloseKey(
		open
			? () => {
					setOpen(false);
					menu.current?.focus();
				}
			: null,
		true,
	);
	/** It lies over what the focus goes on to. */
	function leave(event: FocusEvent) {
		if (focusLeft(event) && event.relatedTarget !== menu.current) setOpen(false);
	}
	const then = (act: () => void) => () => {
		setOpen(false);
		act();
	};
	return (
		<header className="site-header">
			<h1>{content.title}</h1>
			<button
				ref={menu}
				type="button"
				className="button menu-button needs-script"
				aria-expanded={open}
				aria-controls="site-views"
				onClick={() => setOpen(!open)}
			>
				{en.menu}
			</button>
			<nav
				aria-label={en.views.label}
				id="site-views"
				className={open ? "site-views is-open" : "site-views"}
				onBlur={leave}
			>
				{(Object.keys(ANCHORS) as HeaderView[]).map((view) => (
					<a
						key={view}
						href={ANCHORS[view]}
						className={ANCHORS[view].startsWith("#view=") ? "needs-script" : undefined}
						aria-current={view === props.view ? "page" : undefined}
						onClick={(event) => follow(event, view)}
					>
						{en.views[view]}
						{view === "study" && props.kept > 0 && (
							<span className="kept-count">
								{` · ${props.kept}`}
								<span className="kept-word"> {en.views.kept}</span>
							</span>
						)}
					</a>
				))}
				<button
					type="button"
					className="button share-button needs-script"
					aria-keyshortcuts={keyShortcuts("present")}
					onClick={then(props.onPresent)}
				>
					{en.present}
				</button>
				<button
					type="button"
					className="button share-button needs-script"
					aria-haspopup="dialog"
					onClick={then(props.onShare)}
				>
					{en.share}
				</button>
				<button
					type="button"
					className="button help-button needs-script"
					aria-label={en.help}
					aria-haspopup="dialog"
					aria-keyshortcuts={keyShortcuts("help")}
					onClick={then(props.onHelp)}
				>
					<span aria-hidden="true" className="help-sign">
						?
					</span>
					<span aria-hidden="true" className="help-words">
						{en.help}
					</span>
				</button>
			</nav>
		</header>
	);
}
