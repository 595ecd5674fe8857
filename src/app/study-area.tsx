import { useRef } from "react";
import { en } from "../i18n/en.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { StudyNav, type StudyView } from "../ui/study-nav.tsx";
import { loadCitations } from "./load-citations.ts";
import type { StudyRooms } from "./use-study-rooms.ts";

/** What there is for study; each view but the first comes when it is asked for. */
export function StudyArea(props: {
	rooms: StudyRooms;
	/** The address of the page that others are given. */
	page: string;
	onView: (view: StudyView) => void;
	/** Told when the tray was taken along. */
	onTaken: () => void;
}) {
	const { rooms, page, onView, onTaken } = props;
	const { study, voices, tray, check, missing } = rooms;
	const view = useViewState((state) => state.view);
	const lesson = useViewState((state) => state.lesson);
	const opened = useRef<string | null>(null);
	const openedItem = useRef<string | null>(null);
	const picked = useRef<string | null>(null);
	const room = view === "voices" || view === "tray" || view === "check";
	return (
		<>
			{(room || (view === "practice" && lesson === null)) && <StudyNav view={view} onView={onView} />}
			{missing && <p className="loading">{en.loading}</p>}
			{view === "study" && study && <study.StudyMode onView={onView} />}
			{view === "voices" && voices && <voices.VoicesMode opened={opened} picked={picked} />}
			{view === "tray" && tray && (
				<tray.TrayMode page={page} loadCitations={loadCitations} onTaken={onTaken} opened={openedItem} />
			)}
			{view === "check" && check && <check.CheckMode fingerprint={check.fingerprint} />}
		</>
	);
}
