import { expect, it } from "vitest";
import { ownPageHref } from "./own-page.ts";

it("keeps place and theme, and leaves out what makes an embed", () => {
	const page = { pathname: "/a/index.html", search: "?embed=1&theme=dark&view=list", hash: "#e=protest" };
	expect(ownPageHref(page)).toBe("/a/index.html?theme=dark#e=protest");
	expect(ownPageHref({ pathname: "/", search: "?embed=1", hash: "" })).toBe("/");
});
