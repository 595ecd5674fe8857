import { handoutText } from "../../i18n/handout-text.ts";
import { type Lesson, type LessonSlide, lessonMinutes } from "../../model/lesson/lesson.ts";
import type { ReadyLesson, Teaching } from "../../model/lesson/teaching.ts";
import { useContent } from "../../ui/content-context.tsx";

const { plan: text } = handoutText;

function Points({ heading, points }: { heading: string; points: readonly string[] }) {
	return (
		<section className="plan-points">
			<h3>{heading}</h3>
			<ul>
				{points.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
		</section>
	);
}

/** What a slide asks or says: of an event the lesson's own questions, or the first of those that are ready. */
function askedBy(slide: LessonSlide, { questions }: Pick<Teaching, "questions">): readonly string[] {
	if (slide.kind === "text") return slide.heading === "" ? [slide.text] : [];
	if (slide.kind !== "events")
		return [slide.text === "" && slide.kind === "pair" ? handoutText.compare : slide.text];
	const own = slide.events.flatMap((event) => event.questions);
	if (own.length > 0) return own;
	const ready = slide.events.flatMap(({ id, dropped }) =>
		(questions[id] ?? []).filter((question) => !dropped.includes(question.id)),
	);
	return ready.slice(0, 1).map((question) => question.text);
}

function sumOf(slides: readonly LessonSlide[]): string {
	const minutes = lessonMinutes({ slides });
	if (minutes === 0) return "";
	return slides.some((slide) => slide.minutes === null) ? text.atLeast(minutes) : String(minutes);
}

/** A lesson on one page for who gives it: its aims, its steps with their minutes and questions, what to look for. */
export function LessonPlanSheet(props: {
	lesson: Lesson;
	/** `null` for a lesson of one's own, which has no plan: then its steps are all there is. */
	ready: Pick<ReadyLesson, "about" | "plan"> | null;
	teaching: Pick<Teaching, "questions">;
}) {
	const { lesson, ready, teaching } = props;
	const plan = ready?.plan;
	const { event: events } = useContent();
	const nameOf = (slide: LessonSlide) => {
		if (slide.kind === "events")
			return slide.events.map(({ id }) => events.get(id)?.shortTitle ?? "").join(", ");
		if (slide.kind === "text" && slide.heading !== "") return slide.heading;
		return text.slides[slide.kind];
	};
	return (
		<div className="plan">
			{ready && <p>{ready.about}</p>}
			{plan && <Points heading={text.aims} points={plan.aims} />}
			{plan && <Points heading={text.materials} points={plan.materials} />}
			<table>
				<thead>
					<tr>
						<th scope="col">{text.step}</th>
						<th scope="col">{text.ask}</th>
						<th scope="col" className="plan-minutes">
							{text.minutes}
						</th>
					</tr>
				</thead>
				<tbody>
					{lesson.slides.map((slide, index) => (
						<tr key={String(index)}>
							<th scope="row">
								{index + 1}. {nameOf(slide)}
							</th>
							<td>{askedBy(slide, teaching).join(" ")}</td>
							<td className="plan-minutes">{slide.minutes}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row" colSpan={2}>
							{text.sum}
						</th>
						<td className="plan-minutes">{sumOf(lesson.slides)}</td>
					</tr>
				</tfoot>
			</table>
			{plan && <Points heading={text.lookFor} points={plan.lookFor} />}
		</div>
	);
}
