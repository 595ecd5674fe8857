import "./teach.css";
import { teachText } from "../../i18n/teach-text.ts";
import { useViewStore } from "../../state/view-store-context.tsx";

/** In the place of what is a teacher's: says that the lesson was given to a class, and how a teacher opens it. */
export function GivenLesson() {
	const store = useViewStore();
	return (
		<section className="teach given-lesson">
			<h2 tabIndex={-1} data-view-heading="">
				{teachText.given.heading}
			</h2>
			<p>{teachText.given.about}</p>
			<p>{teachText.given.teacher}</p>
			<p>
				<button
					type="button"
					className="button is-main"
					onClick={() => store.dispatch({ type: "view", view: "practice" })}
				>
					{teachText.given.practice}
				</button>
			</p>
		</section>
	);
}
