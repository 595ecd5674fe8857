import { expect, it } from "vitest";
import { chunkGroups } from "./chunk-groups.ts";

/** What each module of a small site imports, and what it asks for later. */
const SITE: Readonly<Record<string, { imports?: string[]; later?: string[] }>> = {
	"/site/src/main.ts": { later: ["/site/src/app/start-axis.ts", "/site/src/app/start.tsx"] },
	"/site/src/app/start-axis.ts": { imports: ["/site/src/both.ts", "/site/src/drawing.ts"] },
	"/site/src/app/start.tsx": {
		imports: ["/site/src/both.ts", "/site/src/parts.ts"],
		later: ["/site/src/dialog.ts"],
	},
	"/site/src/dialog.ts": { imports: ["/site/src/parts.ts", "/site/src/field.ts", "/site/src/both.ts"] },
	"/site/src/both.ts": {},
	"/site/src/drawing.ts": {},
	"/site/src/parts.ts": { imports: ["/site/node_modules/react/index.js"] },
	"/site/src/field.ts": { imports: ["/site/src/parts.ts"] },
	"/site/node_modules/react/index.js": {},
};

function importersOf(id: string, kind: "imports" | "later"): string[] {
	return Object.keys(SITE).filter((other) => SITE[other]?.[kind]?.includes(id));
}

/** Under which names the groups want a module. */
function chunksOf(id: string): string[] {
	const getModuleInfo = (asked: string) => ({
		importers: importersOf(asked, "imports"),
		dynamicImporters: importersOf(asked, "later"),
		importedIds: SITE[asked]?.imports ?? [],
		dynamicallyImportedIds: SITE[asked]?.later ?? [],
	});
	return chunkGroups().flatMap(({ name }) => {
		// Of what the bundler knows of a module, the groups ask for no more.
		const chunk = typeof name === "function" ? Reflect.apply(name, null, [id, { getModuleInfo }]) : null;
		return typeof chunk === "string" ? [chunk] : [];
	});
}

it("puts with the app what only it needs at once, whoever asks for it later", () => {
	expect(chunksOf("/site/src/app/start.tsx")).toEqual(["start"]);
	expect(chunksOf("/site/src/parts.ts")).toEqual(["start"]);
});

it("keeps apart from that what is asked for later", () => {
	expect(chunksOf("/site/src/field.ts")).toEqual(["asked-for"]);
});

it("has one file for the axis, and one for what axis and app share", () => {
	expect(chunksOf("/site/src/app/start-axis.ts")).toEqual(["live-axis"]);
	expect(chunksOf("/site/src/drawing.ts")).toEqual(["live-axis"]);
	expect(chunksOf("/site/src/both.ts")).toEqual(["start-page"]);
});

it("leaves to the bundler the page's own script, and keeps React in one file by its place", () => {
	expect(chunksOf("/site/src/main.ts")).toEqual([]);
	expect(chunksOf("/site/node_modules/react/index.js")).toEqual([]);
	expect(chunkGroups().find(({ name }) => name === "react")?.test).toSatisfy(
		(test: RegExp) =>
			test.test("/site/node_modules/react-dom/client.js") && !test.test("/site/node_modules/react-x/a.js"),
	);
});
