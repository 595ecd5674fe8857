import { useCallback, useEffect, useRef, useState } from "react";
import { en } from "../i18n/en.ts";
import { AboutMode } from "../modes/about/about-mode.tsx";
import { ExploreMode } from "../modes/explore/explore-mode.tsx";
import { ListMode } from "../modes/list/list-mode.tsx";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { HelpDialog } from "../ui/help-dialog.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { SiteHeader } from "../ui/site-header.tsx";
import { SkipLinks } from "../ui/skip-links.tsx";
import { useAppKeys } from "./use-app-keys.ts";

/** The page around the modes: header, notices, help, and the keys that work everywhere. */
export function Page(props: {
	notices: readonly string[];
	onNotices: (notices: readonly string[]) => void;
	initialLetterKeys: boolean;
}) {
	const { notices, onNotices, initialLetterKeys } = props;
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const [help, setHelp] = useState(false);
	const [letterKeys, setLetterKeys] = useState(initialLetterKeys);
	const search = useRef<HTMLInputElement>(null);
	const helpOpener = useRef<Element | null>(null);

	const showHelp = useCallback(() => {
		helpOpener.current = document.activeElement;
		setHelp(true);
	}, []);

	useAppKeys(letterKeys, {
		search: () => {
			if (store.getState().view === "about") store.dispatch({ type: "view", view: "explore" });
			requestAnimationFrame(() => search.current?.focus());
		},
		help: showHelp,
		fullscreen: () => {
			if (document.fullscreenElement) void document.exitFullscreen();
			else if (!document.fullscreenEnabled) onNotices([en.notices["no-fullscreen"]]);
			else
				void document.documentElement
					.requestFullscreen()
					.catch(() => onNotices([en.notices["no-fullscreen"]]));
		},
	});

	useEffect(() => {
		document.documentElement.dataset.app = "ready";
		// The browser has gone to the text of what a bare "#id" names; the app shows it at the top instead.
		if (!document.querySelector(":is(.event, .event-group, .about):target")) return;
		scrollTo(0, 0);
		// Tab would go on from that text, which an open event hides. Once shown, its title is where Tab goes on from.
		const frame = requestAnimationFrame(() => {
			const title = document.getElementById("detail-title");
			title?.focus({ preventScroll: true });
			title?.blur();
		});
		return () => cancelAnimationFrame(frame);
	}, []);

	return (
		<>
			<SkipLinks view={view} />
			<SiteHeader
				view={view}
				onView={(next) => store.dispatch({ type: "view", view: next })}
				onHelp={showHelp}
			/>
			<NoticeBar notices={notices} onDismiss={() => onNotices([])} />
			<main id="main" tabIndex={-1}>
				{view === "explore" && <ExploreMode letterKeys={letterKeys} searchRef={search} />}
				{view === "list" && <ListMode searchRef={search} />}
				{view === "about" && <AboutMode />}
			</main>
			<HelpDialog
				open={help}
				onClose={() => {
					setHelp(false);
					if (helpOpener.current instanceof HTMLElement) helpOpener.current.focus();
				}}
				letterKeys={letterKeys}
				onLetterKeys={setLetterKeys}
			/>
		</>
	);
}
