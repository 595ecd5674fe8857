import { handoutText } from "../../i18n/handout-text.ts";
import type { SheetQuestion } from "../../model/lesson/sheet-questions.ts";
import type { Passage } from "../../model/lesson/sheet-words.ts";
import type { ExpectedPoint } from "../../model/lesson/teaching.ts";
import { useContent } from "../../ui/content-context.tsx";

/** What a good answer to a question has, with what each point stands on, and what a weak one looks like. For the key. */
export function AnswerPoints(props: { question: SheetQuestion; passages: ReadonlyMap<string, Passage> }) {
	const { question, passages } = props;
	const { person } = useContent();
	const { ready, notes } = question;
	function standsOn({ quotes, accounts }: ExpectedPoint): string {
		const names = [...quotes, ...accounts].flatMap((id) => {
			const passage = passages.get(id);
			if (!passage) return [];
			if (passage.kind === "account") return [passage.account.publisher];
			const { speaker, paragraph } = passage.quote;
			const name = speaker === null ? undefined : person.get(speaker)?.name;
			return [handoutText.paragraph(name ?? handoutText.article, paragraph)];
		});
		return [...new Set(names)].join("; ");
	}
	if (!ready)
		return (
			<p className="handout-answer">
				{notes === "" ? handoutText.ownQuestion : `${handoutText.notes} ${notes}`}
			</p>
		);
	return (
		<div className="handout-answer">
			<ul aria-label={handoutText.expected}>
				{ready.expected.map((point) => (
					<li key={point.text}>
						{point.text}{" "}
						{standsOn(point) !== "" && <span className="handout-whose">({standsOn(point)})</span>}
					</li>
				))}
			</ul>
			<p>
				<b>{handoutText.weak}</b> {ready.weak}
			</p>
		</div>
	);
}
