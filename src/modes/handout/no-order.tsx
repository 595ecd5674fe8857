import { handoutText } from "../../i18n/handout-text.ts";

/** In place of a mixed sheet that nobody could answer: why, and what to print instead. */
export function NoOrder(props: {
	onDates: () => void;
	/** Ready lessons whose events can be put in order. */
	lessons: readonly { readonly id: string; readonly title: string }[];
	onLesson: (id: string) => void;
}) {
	const { onDates, lessons, onLesson } = props;
	return (
		<div className="handout-no-order">
			<h3>{handoutText.noOrder}</h3>
			<p>{handoutText.noOrderWhy}</p>
			<p className="handout-instead">{handoutText.noOrderInstead}</p>
			<p className="handout-actions">
				<button type="button" className="button" onClick={onDates}>
					{handoutText.variants.blank}
				</button>
				{lessons.map(({ id, title }) => (
					<button key={id} type="button" className="button" onClick={() => onLesson(id)}>
						{handoutText.otherLesson(title)}
					</button>
				))}
			</p>
		</div>
	);
}
