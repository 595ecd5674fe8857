import { useState } from "react";
import "./handout.css";
import "./sheet.css";
import { handoutText } from "../../i18n/handout-text.ts";
import { lessonEvents } from "../../model/lesson/lesson.ts";
import { canBeOrdered } from "../../model/lesson/order-exercise.ts";
import { defaultKeys } from "../../model/lesson/sheet-questions.ts";
import { lessonLink } from "../../model/lesson/student-link.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { Choices } from "../../ui/form/choices.tsx";
import { Pick } from "../../ui/form/pick.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import { useOrder } from "../../ui/teach/use-order.ts";
import { FIRST_SETTINGS, type HandoutSettings, linesOf, PAPERS } from "./handout-settings.ts";
import { HANDOUT_VARIANTS, VARIANT_TRAITS } from "./handout-variant.ts";
import { MoreChoices } from "./more-choices.tsx";
import { NoOrder } from "./no-order.tsx";
import { PrintedSheets } from "./printed-sheets.tsx";
import { QuestionTicks } from "./question-ticks.tsx";
import type { SheetLook } from "./sheet-look.ts";
import { useSheetData } from "./use-sheet-data.ts";

/** Paper for the class, and for who teaches it: of a lesson, or of the events that the filter shows. */
export function HandoutMode({ lesson, code, teaching, page }: TeachingProps) {
	const { content } = useContent();
	const store = useViewStore();
	const { order } = useOrder();
	const audience = useViewState((state) => state.audience);
	const [chosen, setChosen] = useState<HandoutSettings>(FIRST_SETTINGS);
	const data = useSheetData(lesson);
	const change = (part: Partial<HandoutSettings>) => setChosen((before) => ({ ...before, ...part }));

	const variants = HANDOUT_VARIANTS.filter((name) => audience === "teacher" || !VARIANT_TRAITS[name].teacher);
	const variant = variants.includes(chosen.variant) ? chosen.variant : "handout";
	const settings = { ...chosen, variant };
	const asks = VARIANT_TRAITS[variant].asks === true;
	const keys = (which: "all" | "each") => defaultKeys(data.entries, data.onWhole, teaching, which);
	const look: SheetLook = {
		data,
		variant,
		dated: !asks,
		asked: settings.questions ?? keys(asks ? "each" : "all"),
		lines: linesOf(settings, asks),
		starters: settings.starters,
		plain: variant !== "key" && (settings.plain ?? lesson.plain),
	};
	const ready = teaching.lessons.find(({ id }) => id === code) ?? null;
	const all = code === null && data.ids.length === content.events.length;
	const link = all ? page : lessonLink(page, lesson, code, teaching);
	const onDisk = page.startsWith("file:");
	const empty = data.ids.length === 0;
	const noOrder = variant === "mixed" && data.open;
	const ordered = teaching.lessons.filter(
		({ id, lesson: other }) =>
			id !== code &&
			canBeOrdered(
				lessonEvents(other).map((event) => event.id),
				order,
			),
	);
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
					options={variants.map((name) => [name, handoutText.variants[name]] as const)}
					value={variant}
					onChange={(name) => change({ variant: name })}
				/>
				<div className="handout-actions">
					<Pick
						label={handoutText.paper}
						options={PAPERS.map((name) => [name, handoutText.papers[name]] as const)}
						value={settings.paper}
						onChange={(paper) => change({ paper })}
					/>
					<button
						type="button"
						className="button is-main"
						disabled={empty || noOrder}
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
				{variant !== "plan" && !noOrder && !empty && (
					<MoreChoices
						settings={settings}
						onSettings={change}
						lines={look.lines}
						plain={look.plain}
						hasPlain={data.ids.some((id) => teaching.plain[id] !== undefined)}
						hasB={data.orders.b !== null}
					>
						<QuestionTicks
							data={data}
							teaching={teaching}
							asked={look.asked}
							onAsk={(questions) => change({ questions })}
							each={keys("each")}
						/>
					</MoreChoices>
				)}
			</div>
			{empty && <p>{handoutText.none}</p>}
			{!empty && noOrder && (
				<NoOrder
					onDates={() => change({ variant: "blank" })}
					lessons={ordered.map(({ id, lesson: { title } }) => ({ id, title }))}
					onLesson={(id) => store.dispatch({ type: "lesson", code: id, view: "handout" })}
				/>
			)}
			{!empty && !noOrder && (
				<PrintedSheets
					look={look}
					settings={settings}
					teaching={teaching}
					ready={ready}
					// Nobody else has the folder that the file is in.
					link={onDisk ? link.replace(/^.*\/(?=[^/#]*(?:#|$))/, "") : link}
					scannable={!onDisk}
				/>
			)}
		</section>
	);
}
