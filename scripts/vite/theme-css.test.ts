// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { themeCss } from "./theme-css.ts";

const css = themeCss(content.lanes);

describe("themeCss", () => {
	it("has every lane's colours once for readers without a wish, and twice for those who want contrast", () => {
		for (const { id, colours } of content.lanes) {
			const plain = `--lane-${id}:light-dark(${colours.light},${colours.dark})`;
			const high = `--lane-${id}:light-dark(${colours.contrastLight},${colours.contrastDark})`;
			expect(css.split(plain)).toHaveLength(2);
			expect(css.split(high)).toHaveLength(3);
			expect(css).toContain(`[data-lane="${id}"]{--lane:var(--lane-${id})}`);
		}
	});

	it("gives the grounds that nothing else gives", () => {
		expect(css).toContain("--paper:light-dark(#faf9f5,#16150f)");
		expect(readFileSync("src/styles/tokens.css", "utf8")).not.toMatch(/^\s*--(?:paper|surface|lane[\w-]*):/m);
	});
});
