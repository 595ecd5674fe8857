/** The expression whose value is a promise of the JSON of what a function makes of a value. */
export function pageExpression(code: (given: never) => unknown, given: unknown): string {
	return `(async () => JSON.stringify(await (${code})(${JSON.stringify(given) ?? ""})) ?? "null")()`;
}
