/**
 * The licences (SPDX identifiers) under which the site may hold other people's code, the preferred first, each with words by which its
 * text is known. All of them let anybody use, change and pass on the site, also within pages that are sold, as long as the
 * notices come with it. Another one stops the build: read what it asks for, before it is added here.
 */
const ALLOWED: Readonly<Record<string, RegExp>> = {
	MIT: /Permission is hereby granted, free of charge, to any person/,
	ISC: /Permission to use, copy, modify, and(?:\/or)? distribute this software .* provided that the above/,
	"BSD-2-Clause": /Redistribution and use in source and binary forms/,
	"BSD-3-Clause": /Redistribution and use in source and binary forms.* Neither the name/,
	"0BSD":
		/Permission to use, copy, modify, and(?:\/or)? distribute this software .* with or without fee is hereby granted\. THE/,
	"Apache-2.0": /Apache License Version 2\.0/,
	"OFL-1.1": /SIL OPEN FONT LICENSE Version 1\.1/,
};

/**
 * Which licences of a package's SPDX expression the site takes: the preferred one where it may choose ("OR"), all of them where all hold
 * ("AND"); `null` where it may not have the package. An expression that has both is not understood, and gives `null`.
 */
export function acceptedLicences(expression: string): readonly string[] | null {
	const plain = expression.replace(/^\((.*)\)$/, "$1");
	if (plain.includes("(")) return null;
	const all = plain.split(" AND ");
	const any = plain.split(" OR ");
	if (all.length > 1) return any.length === 1 && all.every((id) => Object.hasOwn(ALLOWED, id)) ? all : null;
	const preferred = Object.keys(ALLOWED).find((id) => any.includes(id));
	return preferred === undefined ? null : [preferred];
}

/** Whether a text is that of one of the allowed licences, however its lines are broken. */
export function isTextOf(licence: string, text: string): boolean {
	return ALLOWED[licence]?.test(text.replaceAll(/\s+/g, " ")) ?? false;
}

/** The allowed licences, for a message. */
export const allowedLicences: readonly string[] = Object.keys(ALLOWED);
