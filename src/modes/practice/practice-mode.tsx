import { useState } from "react";
import "./practice.css";
import { practiceText } from "../../i18n/practice-text.ts";
import { useContent } from "../../ui/content-context.tsx";
import { Tabs } from "../../ui/form/tabs.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { AxisExercisePanel } from "./axis-exercise-panel.tsx";
import { OrderExercisePanel } from "./order-exercise-panel.tsx";
import type { Practised } from "./practised.ts";

/** Exercises for the class on the lesson's events. */
export function PracticeMode({ lesson }: TeachingProps) {
	const { event: events } = useContent();
	const [kind, setKind] = useState<"order" | "axis">("order");
	const items = lesson.events.flatMap((own): Practised[] => {
		const event = events.get(own.id);
		return event ? [{ event, own }] : [];
	});
	const key = items.map(({ event }) => event.id).join();
	return (
		<section className="practice" aria-labelledby="practice-heading">
			<h2 id="practice-heading" tabIndex={-1} data-view-heading="">
				{practiceText.heading(lesson.title)}
			</h2>
			<p className="note">{practiceText.about}</p>
			{items.length === 0 ? (
				<p>{practiceText.none}</p>
			) : (
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
			)}
		</section>
	);
}
