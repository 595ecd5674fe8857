import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { toBase64url } from "../../src/model/lesson/base64url.ts";
import { CODE_1_DICTIONARY } from "../../src/model/lesson/code-1-dictionary.ts";
import { CODE_2_PRIMER } from "../../src/model/lesson/code-2-primer.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { lessonFile } from "../../src/model/lesson/lesson-file.ts";
import { packText } from "../../src/model/lesson/text-coder.ts";
import { openWithoutAxis } from "../e2e/support/timeline.ts";
import { anyLesson } from "../model/lesson-fixture.ts";
import { hostileWord, PROTOTYPE_NAMES } from "./hostile-words.ts";
import { sample } from "./seed.ts";
import { watchPage } from "./watch-page.ts";

const TESTS = 2;
const EACH = 500;
const VIEWS = ["teach", "present", "practice", "handout", "speaker", "list", "explore"];

const deflate = (text: string) =>
	toBase64url(deflateSync(strToU8(text), { level: 9, dictionary: CODE_1_DICTIONARY }));
const pack = (text: string) => toBase64url(packText(text, CODE_2_PRIMER));

/** What a lesson's JSON may have where something else belongs. */
const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		hostileWord,
		fc.constantFrom(
			null,
			true,
			0,
			-1,
			Number.POSITIVE_INFINITY,
			5,
			99,
			"protest",
			"*t",
			"*x",
			"*q",
			"*p",
			"*a",
			"*c",
			"-1",
			"5.1",
		),
		fc.array(tie("value"), { maxLength: 6 }),
		fc.dictionary(
			fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES, "id", "kind", "events"), hostileWord),
			tie("value"),
			{
				maxKeys: 4,
			},
		),
	),
})).value;

const BOMBS = [
	...["x", "[", " ", "\u202E", "<b>", '"a",'].flatMap((letter) => [
		`1${deflate(letter.repeat(4_000_000 / letter.length))}`,
		`2${pack(`["","",0,[5,"${letter.repeat(99_000 / letter.length)}"]]`)}`,
	]),
	`1${toBase64url(deflateSync(deflateSync(new Uint8Array(8_000_000))))}`,
	`2${"A".repeat(15_999)}`,
	`2${"_".repeat(15_999)}`,
];

const damaged = fc
	.tuple(anyLesson, fc.nat(), fc.constantFrom("A", "_", "z", "0"))
	.map(([lesson, at, letter]) =>
		encodeLesson(lesson).replace(new RegExp(`(?<=^.{${1 + (at % 40)}}).`), letter),
	);
const code = fc.oneof(
	{ weight: 3, arbitrary: anyLesson.map(encodeLesson) },
	{ weight: 2, arbitrary: damaged },
	{
		weight: 3,
		arbitrary: fc.array(anything, { maxLength: 5 }).map((data) => `2${pack(JSON.stringify(data))}`),
	},
	fc.array(anything, { maxLength: 4 }).map((data) => `1${deflate(JSON.stringify(data))}`),
	fc.stringMatching(/^[12][\w-]{100,400}$/),
	fc.constantFrom(...BOMBS),
);

for (let part = 0; part < TESTS; part++)
	test(`${EACH} lessons from strangers, part ${part + 1} of ${TESTS}: no error, no hang, and none is wider than the page`, async ({
		page,
	}) => {
		const watch = await watchPage(page);
		// What is not saved asks before it is left.
		page.on("dialog", (dialog) => dialog.accept());
		await openWithoutAxis(page, "./#view=teach");
		const shown = sample(
			fc.tuple(code, fc.constantFrom(...VIEWS), fc.constantFrom("", "&for=class")),
			EACH,
			part,
		);
		for (const [lesson, view, audience] of shown) {
			const hash = `view=${view}&lesson=${lesson}${audience}`;
			const width = await page.evaluate(async (next) => {
				location.hash = next;
				const seen = () => (document.querySelector("main")?.getBoundingClientRect().height ?? 0) > 50;
				const until = performance.now() + 20_000;
				do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
				while (!seen() && performance.now() < until);
				return seen() ? document.documentElement.scrollWidth - innerWidth : Number.NaN;
			}, hash);
			expect(width, hash).toBeLessThanOrEqual(0);
			await watch(hash);
		}
	});

test("a hundred files that are no lesson, or hold one from a stranger, are opened or refused with a word", async ({
	page,
}) => {
	const watch = await watchPage(page);
	page.on("dialog", (dialog) => dialog.accept());
	const text = fc.oneof(
		anyLesson.map(lessonFile),
		anything.map((data) => JSON.stringify({ format: "csto-timeline-lesson", version: 2, ...Object(data) })),
		fc
			.record({ title: anything, reveal: anything, slides: fc.array(anything, { maxLength: 3 }) })
			.map((data) => JSON.stringify({ format: "csto-timeline-lesson", version: 2, ...data })),
		anything.map((data) => JSON.stringify(data) ?? ""),
		hostileWord,
		fc.constantFrom("", "\uFEFF", "[".repeat(190_000), `{"a":`.repeat(39_000), "x".repeat(5_000_000)),
	);
	for (const [at, file] of sample(text, 100, TESTS).entries()) {
		await openWithoutAxis(page, `./?${at}#view=teach`);
		// From the disk: a buffer of five million letters is decoded within the page, in time that is counted as the page's.
		const path = test.info().outputPath("lesson.json");
		writeFileSync(path, file);
		await page.locator('.open-lesson input[type="file"]').setInputFiles(path);
		const what = `${at}: ${file.slice(0, 300)}`;
		await expect(
			page.locator(".open-lesson [role=alert]:not(:empty), .lesson-editor").first(),
			what,
		).toBeVisible();
		await watch(what);
	}
});
