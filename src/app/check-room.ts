/** Checking a text, with the article's fingerprint, in a chunk that comes when it is first asked for. */

export { fingerprint } from "virtual:timeline-fingerprint";
export { CheckMode } from "../modes/check/check-mode.tsx";
