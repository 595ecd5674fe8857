import { useSyncExternalStore } from "react";
import type { Notice } from "../ui/notice-bar.tsx";
import type { NoticeSource } from "./notices.ts";

const NONE: readonly Notice[] = [];

/** The notices of a source. A file of its own, for the axis needs the source before React has come. */
export function useNotices(source: NoticeSource): readonly Notice[] {
	return useSyncExternalStore(source.subscribe, source.get, () => NONE);
}
