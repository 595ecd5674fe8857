import type { DatePart } from "../i18n/format-date.ts";

/** A date's wording, with `<time>` around what a machine can read. */
export function DateText({ parts }: { parts: readonly DatePart[] }) {
	return parts.map((part) =>
		typeof part === "string" ? (
			part
		) : (
			<time key={part.datetime} dateTime={part.datetime}>
				{part.text}
			</time>
		),
	);
}
