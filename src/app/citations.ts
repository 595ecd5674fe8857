import { addresses, citations as sent } from "virtual:citations";
import { quoteWords, wholeCitations } from "../model/sent-citations.ts";
import { knownWords } from "./words.ts";

/** Every citation, made by the build. Import this module only when a reader asks for one: it is large. */
export const citations = wholeCitations(sent, { ...addresses, ...quoteWords(knownWords()) });
