import { useLayoutEffect, useRef, useState } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import {
	addEvent,
	addSlide,
	blankSlide,
	draftEvents,
	draftMinutes,
	isFinished,
	orderByTime,
} from "../../model/lesson/draft.ts";
import { LESSON_LIMITS } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { isUnsaved, undoable } from "../../model/lesson/work.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Choice } from "../../ui/form/choice.tsx";
import { SpokenText } from "../../ui/spoken-text.tsx";
import { AddEvent, AddSlide } from "./add-slides.tsx";
import { ClassLink } from "./class-link.tsx";
import { LimitedText } from "./limited-text.tsx";
import { isRemembered, type OpenWork, type SessionState } from "./open-work.ts";
import { RememberChoice } from "./remember-choice.tsx";
import { RevealFields } from "./reveal-fields.tsx";
import { SlideList } from "./slide-list.tsx";
import { slideName } from "./slide-name.ts";
import { TeacherLink } from "./teacher-link.tsx";
import type { WorkSession } from "./work-session.ts";

/** Where the work stands: what closing the page would lose. */
function stateOf(state: SessionState, open: OpenWork): keyof typeof teachText.state {
	const { work, fault, given } = open;
	if (isRemembered(state, open)) return "remembered";
	if (!isUnsaved(work)) return work.past.length === 0 && !work.taken ? "unchanged" : "saved";
	if (given === null) return "begun";
	return fault === null && !work.draft.slides.every(({ slide }) => isFinished(slide))
		? "unfinished"
		: "unsaved";
}

/** Changes the open lesson; every change that makes a lesson is in the address at once, and every change can be undone. */
export function LessonEditor(props: {
	open: OpenWork;
	session: WorkSession;
	state: SessionState;
	teaching: Teaching;
	page: string;
	onPresent: () => void;
}) {
	const { open, session, state, teaching, page, onPresent } = props;
	const { draft } = open.work;
	const index = useContent();
	const announce = useAnnounce();
	const [fresh, setFresh] = useState<string | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const title = useRef<HTMLDivElement>(null);
	const chosen = new Set(draftEvents(draft).map(({ id }) => id));
	const undo = undoable(open.work);
	const { minutes, without } = draftMinutes(draft);
	const isNew = open.given === null && open.work.past.length === 0;

	// Who begins a lesson begins with its name.
	useLayoutEffect(() => {
		if (isNew) title.current?.querySelector("input")?.focus();
	}, [isNew]);

	function added({ draft: next, key }: ReturnType<typeof addSlide>, opens: boolean) {
		const at = next.slides.findIndex((other) => other.key === key);
		const slide = next.slides[at]?.slide;
		if (!slide) return;
		const name = slideName(slide, index);
		if (opens) setFresh(key);
		session.change(next, teachText.changes.added(name));
		announce(teachText.announceAdded(name, at + 1, next.slides.length));
	}

	const problem =
		open.fault === null ? null : open.fault === "over" ? teachText.tooLong : teachText.faults[open.fault];
	return (
		<section className="lesson-editor" aria-labelledby="builder-heading">
			<h2 id="builder-heading" tabIndex={-1} data-view-heading="">
				{open.given === null ? teachText.newLesson : teachText.builder}
			</h2>
			<div className="editor-bar">
				<button
					type="button"
					className="button"
					aria-disabled={undo === null}
					aria-label={undo === null ? teachText.undo : teachText.undoNamed(undo)}
					// The same words as its name: others would be read as its description, and once more when they change.
					title={undo === null ? undefined : teachText.undoNamed(undo)}
					onClick={() => {
						if (undo === null) return;
						session.undo();
						announce(teachText.undone(undo));
					}}
				>
					{teachText.undo}
				</button>
				<span className="editor-minutes">{teachText.minutesInAll(minutes)}</span>
				{open.given === null ? (
					<button type="button" className="button" onClick={session.close}>
						{teachText.close}
					</button>
				) : (
					<button
						type="button"
						className="button is-main"
						aria-label={teachText.previewNamed}
						onClick={onPresent}
					>
						{teachText.preview}
					</button>
				)}
			</div>
			<div className="editor-columns">
				<div className="editor-slides">
					<div ref={title} className="lesson-title">
						<LimitedText
							label={teachText.title}
							about={teachText.titleAbout}
							limit={LESSON_LIMITS.title}
							value={draft.title}
							onChange={(text) => session.change({ ...draft, title: text }, teachText.changes.title, "title")}
						/>
					</div>
					<h3>{teachText.slides}</h3>
					<SlideList
						draft={draft}
						teaching={teaching}
						fresh={fresh}
						openSlides={session.openSlides()}
						onDraft={session.change}
						onEmpty={() => search.current?.focus()}
					/>
					{without > 0 && minutes > 0 && <p className="note">{teachText.withoutMinutes(without)}</p>}
					{chosen.size > 1 && (
						<button
							type="button"
							className="button"
							onClick={() =>
								session.change(
									orderByTime(
										draft,
										index.content.events.map(({ id }) => id),
									),
									teachText.changes.order,
								)
							}
						>
							{teachText.byTime}
						</button>
					)}
					<AddSlide onAdd={(kind) => added(addSlide(draft, blankSlide(kind)), true)} />
					<AddEvent
						chosen={chosen}
						fieldRef={search}
						onAdd={(id) => added(addEvent(draft, id, open.work.kept), false)}
					/>
				</div>
				<div className="editor-side">
					<RevealFields
						reveal={draft.reveal}
						onReveal={(reveal) => session.change({ ...draft, reveal }, teachText.changes.reveal)}
					/>
					<Choice
						checked={draft.plain}
						onChange={(plain) => session.change({ ...draft, plain }, teachText.changes.plain)}
					>
						{teachText.plain}
					</Choice>
					<section className="lesson-share">
						<h3>{teachText.share}</h3>
						{open.given !== null && problem !== null && <p className="lesson-problem">{problem}</p>}
						<SpokenText text={(open.given !== null && problem) || ""} />
						<p className="save-state">{teachText.state[stateOf(state, open)]}</p>
						{open.given === null ? (
							<p className="note">
								{problem === null || draft.slides.length === 0 ? teachText.needsEvent : problem}
							</p>
						) : (
							<>
								<ClassLink {...open.given} teaching={teaching} page={page} />
								<TeacherLink
									{...open.given}
									page={page}
									ready={open.fault === null}
									onSaved={session.saved}
								/>
							</>
						)}
						<RememberChoice session={session} state={state} />
					</section>
				</div>
			</div>
		</section>
	);
}
