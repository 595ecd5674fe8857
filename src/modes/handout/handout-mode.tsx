import { useState } from "react";
import "./handout.css";
import { handoutText } from "../../i18n/handout-text.ts";
import { type Lesson, lessonEvents, withoutNotes } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { Pick } from "../../ui/form/pick.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { HandoutSheet } from "./handout-sheet.tsx";
import { HANDOUT_VARIANTS, type HandoutVariant } from "./handout-variant.ts";

const PAPERS = ["a4", "letter"] as const;

/** The lesson's code for the class: without the teacher's notes. */
function handedOut(lesson: Lesson, code: string | null): string {
	const given = encodeLesson(withoutNotes(lesson));
	return code === null || given !== encodeLesson(lesson) ? given : code;
}

/** Paper for the class: of a lesson, or of the events that the filter shows. */
export function HandoutMode({ lesson, code, teaching, page }: TeachingProps) {
	const { content } = useContent();
	const store = useViewStore();
	const [variant, setVariant] = useState<HandoutVariant>("handout");
	const [paper, setPaper] = useState<(typeof PAPERS)[number]>("a4");
	const all = code === null && lessonEvents(lesson).length === content.events.length;
	const link = all ? page : `${page}#lesson=${handedOut(lesson, code)}`;
	const onDisk = page.startsWith("file:");
	return (
		<section className="handout" aria-labelledby="handout-heading">
			<div className="handout-controls">
				<h2 id="handout-heading" tabIndex={-1} data-view-heading="">
					{handoutText.heading}
				</h2>
				<p>{handoutText.about}</p>
				{onDisk && <p className="note">{handoutText.onDisk}</p>}
				<Choices
					legend={handoutText.variant}
					options={HANDOUT_VARIANTS.map((name) => [name, handoutText.variants[name]] as const)}
					value={variant}
					onChange={setVariant}
				/>
				<div className="handout-actions">
					<Pick
						label={handoutText.paper}
						options={PAPERS.map((name) => [name, handoutText.papers[name]] as const)}
						value={paper}
						onChange={setPaper}
					/>
					<button
						type="button"
						className="button is-main"
						disabled={lessonEvents(lesson).length === 0}
						onClick={() => window.print()}
					>
						{handoutText.print}
					</button>
					<button
						type="button"
						className="button"
						onClick={() => store.dispatch({ type: "view", view: "explore" })}
					>
						{handoutText.back}
					</button>
				</div>
			</div>
			{lessonEvents(lesson).length === 0 ? (
				<p>{handoutText.none}</p>
			) : (
				<HandoutSheet
					lesson={lesson}
					teaching={teaching}
					variant={variant}
					paper={paper}
					// Nobody else has the folder that the file is in.
					link={onDisk ? link.replace(/^.*\/(?=[^/#]*(?:#|$))/, "") : link}
					scannable={!onDisk}
				/>
			)}
		</section>
	);
}
