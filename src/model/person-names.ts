import type { Person } from "./timeline-content.ts";

/** The last word of a name, which stands for the person in running text. */
export function familyName(name: string): string {
	return name.split(" ").at(-1) ?? name;
}

/** Whether a text names a person: the family name as a word of its own, in any spelling that the person has. "Zas’s" names Zas. */
export function isNamedIn(text: string, { name, aliases }: Pick<Person, "name" | "aliases">): boolean {
	return [name, ...aliases].map(familyName).some((family) => {
		const around = text.split(family);
		return around
			.slice(1)
			.some((after, at) => !/[\p{L}\p{M}]$/u.test(around[at] ?? "") && !/^[\p{L}\p{M}]/u.test(after));
	});
}
