import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import "./practice.css";
import { practiceText } from "../../i18n/practice-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Tabs } from "../../ui/form/tabs.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { AxisExercisePanel } from "./axis-exercise-panel.tsx";
import { OrderExercisePanel } from "./order-exercise-panel.tsx";
import { PracticeSets } from "./practice-sets.tsx";
import type { Practised } from "./practised.ts";

/** Exercises on the lesson's events; without one the reader first chooses which events, for all of them are many. */
export function PracticeMode({ lesson, code, teaching }: TeachingProps) {
	const { content, event: events } = useContent();
	const store = useViewStore();
	const [all, setAll] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const [kind, setKind] = useState<"order" | "axis">("order");
	const items = lessonEvents(lesson).flatMap((own): Practised[] => {
		const event = events.get(own.id);
		return event ? [{ event, own }] : [];
	});
	const key = items.map(({ event }) => event.id).join();
	/** The button that was pressed goes with what it changes. */
	function thenRead(change: () => void) {
		flushSync(change);
		heading.current?.focus();
	}
	const choosing = code === null && (!all || items.length === 0);
	return (
		<section className="practice" aria-labelledby="practice-heading">
			<h2 ref={heading} id="practice-heading" tabIndex={-1} data-view-heading="">
				{choosing ? practiceText.start : practiceText.heading(lesson.title)}
			</h2>
			{choosing ? (
				<PracticeSets
					lessons={teaching.lessons}
					shown={items.length}
					total={content.events.length}
					onLesson={(id) => thenRead(() => store.dispatch({ type: "lesson", code: id, view: "practice" }))}
					onAll={() => thenRead(() => setAll(true))}
				/>
			) : (
				<>
					<p className="note">
						{practiceText.about}
						{code === null && (
							<>
								{" "}
								<button type="button" className="text-button" onClick={() => thenRead(() => setAll(false))}>
									{practiceText.other}
								</button>
							</>
						)}
					</p>
					<Tabs
						label={practiceText.kinds}
						shown={kind}
						onShow={setKind}
						keep
						tabs={[
							{
								id: "order",
								name: practiceText.order,
								panel: <OrderExercisePanel key={key} title={lesson.title} items={items} />,
							},
							{
								id: "axis",
								name: practiceText.axis,
								panel: <AxisExercisePanel key={key} title={lesson.title} items={items} />,
							},
						]}
					/>
				</>
			)}
		</section>
	);
}
