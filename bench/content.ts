import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseEdtfDate } from "../src/content/edtf-date.ts";
import { initialWindow, type PeerContent } from "./content-types.ts";

const eventFile = z.object({
	id: z.string(),
	order: z.number(),
	title: z.string(),
	shortTitle: z.string(),
	summary: z.string(),
	lane: z.string(),
	date: z.object({ edtf: z.string() }),
	quotes: z.array(z.object({ exact: z.string() })),
});

const lanesFile = z.object({ lanes: z.array(z.object({ id: z.string(), name: z.string() })) });

function rangeOf(expression: string): { start: number; end: number } {
	const { min, max } = parseEdtfDate(expression, false);
	return { start: min ?? initialWindow.start, end: max ?? initialWindow.end };
}

async function readJson(path: string): Promise<unknown> {
	return JSON.parse(await readFile(path, "utf8"));
}

/** Reads lanes and events from the content folder; throws when there are none or a field is missing. */
export async function readPeerContent(contentDir: string): Promise<PeerContent> {
	const { lanes } = lanesFile.parse(await readJson(join(contentDir, "lanes.json")));
	const eventsDir = join(contentDir, "events");
	const names = (await readdir(eventsDir)).filter((name) => name.endsWith(".json"));
	if (names.length === 0) {
		throw new Error(`There is no event file in ${eventsDir}.`);
	}
	const files = await Promise.all(names.map((name) => readJson(join(eventsDir, name))));
	const events = files
		.map((file) => eventFile.parse(file))
		.map((event) => ({
			...event,
			...rangeOf(event.date.edtf),
			date: event.date.edtf,
			quotes: event.quotes.map((quote) => quote.exact),
		}))
		.sort((a, b) => a.start - b.start || a.order - b.order)
		.map(({ order: _order, ...event }) => event);
	return { lanes, events };
}
