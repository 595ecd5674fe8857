import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { lessonFileName } from "./lesson-file-name.ts";

it.each([
	["Who says so, and when?", "who-says-so-and-when.lesson.json"],
	["Ով է ասում, և երբ", "ով-է-ասում-և-երբ.lesson.json"],
	["Кто говорит? 9б", "кто-говорит-9б.lesson.json"],
	["  Été – № 2  ", "été-2.lesson.json"],
	["../../etc/passwd", "etc-passwd.lesson.json"],
	["a.exe", "a-exe.lesson.json"],
	["CON", "lesson-con.lesson.json"],
	["?!", "lesson.json"],
	["", "lesson.json"],
])("names the file of “%s” %s", (title, name) => {
	expect(lessonFileName(title)).toBe(name);
});

it("is a name that any system takes, whatever the title", () => {
	fc.assert(
		fc.property(hostileText, (title) => {
			const name = lessonFileName(title);
			expect(name).toMatch(/^[\p{L}\p{N}\p{M}-]*\.?lesson\.json$/u);
			expect(name).not.toMatch(/^[.-]/);
			expect(new TextEncoder().encode(name).length).toBeLessThan(255);
		}),
	);
});
