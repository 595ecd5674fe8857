import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "virtual:timeline-content";
import { teaching } from "virtual:timeline-teaching";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Files that must speak of the topic, with why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	"src/model/lesson/code-1-dictionary.ts": "links that were shared are read with exactly its characters",
	"src/model/lesson/code-2-primer.ts": "links that are shared are read with exactly its characters",
	"src/model/lesson/code-2-ids.ts": "links that are shared are read with exactly its order",
	"src/url/migrations.ts": "old links name events by what they were once called",
};

/** Names that others have in their pages, files and scripts: they outlive any topic. */
const PERMANENT = /csto-(?:2022-)?timeline|csto-speaker/g;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words of a name that nothing else is called. */
const properWords = (name: string) => name.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [];

const years =
	`${content.title} ${content.axis.windows.map(({ name }) => name).join(" ")}`.match(/\d{4}/g) ?? [];
const names = [
	content.title,
	content.shortTitle,
	...content.lanes.map(({ name }) => name),
	...[...content.people, ...content.places].flatMap(({ name, aliases }) => [name, ...aliases]),
].flatMap(properWords);
/** Ids that are plain words ("public") may mean something else. */
const ids = [
	...content.events,
	...content.lanes,
	...content.people,
	...content.places,
	...content.axis.windows,
	...teaching.lessons,
]
	.map(({ id }) => id)
	.filter((id) => id.includes("-"));

const topic = new RegExp(
	`(?<![\\p{L}\\d])(?:${[...new Set([...years, ...names, ...ids])].map(literally).join("|")})(?![\\p{L}\\d])`,
	"gu",
);

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What a text says of the topic, each word once. */
const wordsOfTopic = (text: string) => [...new Set(text.replace(PERMANENT, "").match(topic) ?? [])];

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
	.map((file) => `src/${file.replaceAll("\\", "/")}`)
	.filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file))
	.filter((file) => !file.startsWith("src/content/"))
	.toSorted();

describe("the topic", () => {
	it("is known by its year, its names and its ids", () => {
		expect(wordsOfTopic('In 2022 the CSTO met: "sochi-meeting", Yerevan, Pashinyan.')).toEqual([
			"2022",
			"CSTO",
			"sochi-meeting",
			"Yerevan",
			"Pashinyan",
		]);
		expect(wordsOfTopic("In 1931, csto-timeline:ready, public places")).toEqual([]);
	});

	it("is named in no file of the code: it stands in src/content", () => {
		const named = sources
			.filter((file) => !(file in EXCEPTIONS))
			.flatMap((file) => wordsOfTopic(read(file)).map((word) => `${file}: ${word}`));
		expect(named).toEqual([]);
	});

	it.each(Object.entries(EXCEPTIONS))("is named in %s, since %s", (file) => {
		expect(wordsOfTopic(read(file))).not.toEqual([]);
	});
});
