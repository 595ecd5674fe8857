import { familyName } from "./family-name.ts";
import type { Person } from "./timeline-content.ts";

/** Whether a text names a person: the family name as a word of its own, in any spelling that the person has. "Zas’s" names Zas. */
export function isNamedIn(text: string, { name, aliases }: Pick<Person, "name" | "aliases">): boolean {
	return [name, ...aliases].map(familyName).some((family) => {
		const around = text.split(family);
		return around
			.slice(1)
			.some((after, at) => !/[\p{L}\p{M}]$/u.test(around[at] ?? "") && !/^[\p{L}\p{M}]/u.test(after));
	});
}
