import fc from "fast-check";
import { hostileText } from "../model/hostile-text.ts";

/** Names that every object has, or that mean something to whoever writes objects. */
export const PROTOTYPE_NAMES = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"then",
] as const;

/** Text that turns lines around, hides, runs, or is not whole. */
export const PIECES = [
	'<img src=x onerror="window.pwned=1">',
	"<script>window.pwned=1</script>",
	"javascript:window.pwned=1",
	"data:text/html,<script>window.pwned=1</script>",
	"https://example.org/",
	"\u202E\u2066\u200F",
	"مرحبا بالعالم",
	"\u0000\u0007\u001B[31m\u007F\u0085",
	"\uD800",
	"\uDFFF\uD83D",
	"Z\u0335\u0321\u0322".repeat(60),
	"\u200B\u200D\uFEFF\u00AD",
	"👩‍👩‍👧‍👦".repeat(20),
	"x".repeat(3000),
	"%",
	"%E0%A4%A",
	"%ED%A0%80",
	"%00",
	"../../etc/passwd",
	"(((((((((((((((((a+)+)+",
	"NaN",
	"Infinity",
	"-1",
	"9007199254740993",
	"1e309",
	...PROTOTYPE_NAMES,
] as const;

/** Text that means harm, or nothing. */
export const hostileWord = fc.oneof(
	fc.constantFrom(...PIECES),
	hostileText,
	fc.string({ unit: "binary", maxLength: 200 }),
);
