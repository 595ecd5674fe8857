import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { addressVocabulary } from "../app/address-vocabulary.ts";
import { parseAddress } from "./address-codec.ts";
import { ownPageHref } from "./own-page.ts";

const own = (search: string, hash: string) => ownPageHref({ pathname: "/", search, hash });

it("keeps place, theme and lesson, and leaves out what makes an embed", () => {
	const search = "?embed=1&theme=dark&view=list&lesson=five-landmarks&gestures=direct";
	expect(ownPageHref({ pathname: "/a/index.html", search, hash: "#e=protest" })).toBe(
		"/a/index.html?theme=dark&lesson=five-landmarks#e=protest",
	);
	expect(own("?embed=1", "")).toBe("/");
});

it("puts the lanes of the query where the page looks for them, unless the reader has chosen others", () => {
	expect(own("?embed=1&lanes=public,csto", "")).toBe("/#lane=public,csto");
	expect(own("?embed=1&lanes=public", "#")).toBe("/#lane=public");
	expect(own("?embed=1&lanes=public", "#e=protest")).toBe("/#e=protest&lane=public");
	expect(own("?embed=1&lanes=public", "#e=protest&lane=csto")).toBe("/#e=protest&lane=csto");
	expect(own("?embed=1&lanes=public", "#lane=csto")).toBe("/#lane=csto");
	expect(own("?embed=1&lanes=", "#e=protest")).toBe("/#e=protest");
});

it("keeps a bare id beside them", () => {
	const lane = content.lanes[0]?.id ?? "";
	const { hash } = new URL(own(`?embed=1&lanes=${lane}`, "#sochi-meeting"), "https://example.org");
	const { address, faults } = parseAddress(hash, addressVocabulary(content));
	expect(address).toMatchObject({ selected: "sochi-meeting", lanes: [lane], foreign: [] });
	expect(faults).toEqual([]);
});
