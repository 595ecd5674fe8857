import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withParameter } from "./mirror.ts";

describe("withParameter", () => {
	it.each([
		["", "?event=a"],
		["?x=1", "?x=1&event=a"],
		["?event=b&x=1", "?event=a&x=1"],
		["?x=1&event=b&y=2&event=c", "?x=1&event=a&y=2"],
		["?q=a%20b&r=c+d&s=%7E~&t&u=", "?q=a%20b&r=c+d&s=%7E~&t&u=&event=a"],
		["?%65vent=b&events=1", "?event=a&events=1"],
	])("names the event in %s where it was, or at the end", (before, after) => {
		expect(withParameter(before, "event", "a")).toBe(after);
	});

	it("takes it away, and the question mark with the last", () => {
		expect(withParameter("?x=a%20b&event=a&y", "event", null)).toBe("?x=a%20b&y");
		expect(withParameter("?event=a", "event", null)).toBe("");
		expect(withParameter("", "event", null)).toBe("");
	});

	it("leaves every other parameter byte for byte, and is read back", () => {
		const part = fc
			.stringMatching(/^[\w%+~!$'()*,;:@/?=.-]{0,12}$/)
			.filter((text) => !text.includes("event"));
		const text = fc.string({ unit: "binary", minLength: 1 }).filter((id) => id.isWellFormed());
		fc.assert(
			fc.property(fc.array(part, { minLength: 1 }), text, text, (parts, id, other) => {
				const search = `?${parts.join("&")}`;
				fc.pre(!new URLSearchParams(search).has("event"));
				const named = withParameter(search, "event", id);
				expect(named.startsWith(`${search}&event=`)).toBe(true);
				expect(new URLSearchParams(named).get("event")).toBe(id);
				expect(withParameter(withParameter(named, "event", other), "event", null)).toBe(search);
			}),
		);
	});
});
