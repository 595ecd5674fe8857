import type * as StudyModeModule from "../modes/study/study-mode.tsx";
import type * as TrayModeModule from "../modes/tray/tray-mode.tsx";
import type * as VoicesModeModule from "../modes/voices/voices-mode.tsx";
import type { View } from "../state/view-state.ts";
import { useViewStore } from "../state/view-store-context.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import type * as CheckRoom from "./check-room.ts";

/** The code for the views of study, each `null` until it was asked for and is there. */
export interface StudyRooms {
	readonly study: typeof StudyModeModule | null;
	readonly voices: typeof VoicesModeModule | null;
	readonly tray: typeof TrayModeModule | null;
	readonly check: typeof CheckRoom | null;
	/** True while the view that is shown waits for its code. */
	readonly missing: boolean;
}

const loadStudy = () => import("../modes/study/study-mode.tsx");
const loadVoices = () => import("../modes/voices/voices-mode.tsx");
const loadTray = () => import("../modes/tray/tray-mode.tsx");
const loadCheck = () => import("./check-room.ts");

/** Asks for the code that `view` needs; where that does not come, `onFailure` is told and the way to all of them is shown. */
export function useStudyRooms(view: View, onFailure: () => void): StudyRooms {
	const store = useViewStore();
	function fail() {
		onFailure();
		store.dispatch({ type: "view", view: view === "study" ? "explore" : "study" });
	}
	const rooms = {
		study: useLoaded(view === "study", loadStudy, fail),
		voices: useLoaded(view === "voices", loadVoices, fail),
		tray: useLoaded(view === "tray", loadTray, fail),
		check: useLoaded(view === "check", loadCheck, fail),
	};
	const missing =
		(view === "study" || view === "voices" || view === "tray" || view === "check") && rooms[view] === null;
	return { ...rooms, missing };
}
