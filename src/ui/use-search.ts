import type * as Search from "../model/search/search.ts";
import { loadAhead, useLoaded } from "./use-loaded.ts";

const load = () => import("../model/search/search.ts");
/** What shows the results says so where it does not come. */
const doWithout = () => {};

/** Brings the search before it is asked for. Rejects where it does not come. */
export const loadSearch = (): Promise<void> => loadAhead(load);

/** The search, for which a reader must ask first; `null` until it is there. */
export function useSearch(asked: boolean): typeof Search | null {
	return useLoaded(asked, load, doWithout);
}
