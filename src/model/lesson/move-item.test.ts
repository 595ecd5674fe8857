import { expect, test } from "vitest";
import { moveItem } from "./move-item.ts";

test("an item moves to another place, and no further than the ends", () => {
	expect(moveItem(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
	expect(moveItem(["a", "b", "c"], "a", 9)).toEqual(["b", "c", "a"]);
	expect(moveItem(["a", "b", "c"], "c", -1)).toEqual(["c", "a", "b"]);
});

test("what is not in the list does not come into it", () => {
	expect(moveItem(["a", "b"], "x", 0)).toEqual(["a", "b"]);
});
