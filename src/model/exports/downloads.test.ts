import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { mediaTypes } from "../../../scripts/media-types.ts";
import { downloads } from "../../i18n/downloads.ts";

describe("downloads", () => {
	it.each(downloads)("makes $fileName of the same content always the same", ({ make }) => {
		const text = make(content, "https://a.example/");
		expect(text.length).toBeGreaterThan(1000);
		expect(make(structuredClone(content), "https://a.example/#e=may-session")).toBe(text);
	});

	it.each(downloads)("needs no address of the timeline for $fileName", ({ make }) => {
		expect(make(content, null)).not.toContain("#e=");
	});

	it.each(downloads)("gives $fileName a type that our servers give it too", ({ fileName, mediaType }) => {
		const served = mediaTypes[fileName.slice(fileName.lastIndexOf("."))];
		expect(served?.split(";")[0]).toBe(mediaType.split(";")[0]);
	});

	it("has unique ids and names", () => {
		expect(new Set(downloads.map(({ id }) => id)).size).toBe(downloads.length);
		expect(new Set(downloads.map(({ fileName }) => fileName)).size).toBe(downloads.length);
	});
});
