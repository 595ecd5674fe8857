/**
 * The timeline as text: the views that say all of it, in a chunk that comes when one of them is first asked for, and with it the search
 * that they offer.
 */
import "../model/search/search.ts";

export { about } from "virtual:timeline-about";
export { AboutMode } from "../modes/about/about-mode.tsx";
export { ListMode } from "../modes/list/list-mode.tsx";
