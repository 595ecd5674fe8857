import { downloadsIn } from "../model/exports/downloads.ts";
import { exportWords } from "./export-words.ts";

/** Every download, in English, in the order in which they are offered. */
export const downloads = downloadsIn(exportWords);
