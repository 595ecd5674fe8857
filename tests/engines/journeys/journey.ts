import type { EngineTab, TabOptions } from "../drive/engine.ts";

/** Where the built site is, for one journey. */
export interface JourneySite {
	/** The address of its first page, with a slash at its end. */
	readonly address: string;
	/** Takes its server away, as a lost network does. */
	readonly stop: () => Promise<void>;
	/** Serves a page of another origin and gives its address. */
	readonly host: (html: string) => Promise<string>;
}

/** What a user does and sees, the same in every engine. */
export interface Journey {
	/** A sentence of behaviour. */
	readonly title: string;
	readonly tab: TabOptions;
	readonly walk: (tab: EngineTab, site: JourneySite) => Promise<void>;
}

/** The viewport of a laptop. */
export const LAPTOP: TabOptions = { width: 1366, height: 650 };
/** The viewport of a phone, used by finger. */
export const PHONE: TabOptions = { width: 390, height: 844, touch: true };
/** The same viewport, used by mouse. */
export const NARROW: TabOptions = { width: 390, height: 844 };
