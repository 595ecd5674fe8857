import { useRef } from "react";
import { withoutDates } from "../../i18n/date-gaps.ts";
import { handoutText } from "../../i18n/handout-text.ts";
import type { ReadyLesson, Teaching } from "../../model/lesson/teaching.ts";
import type { HandoutSettings } from "./handout-settings.ts";
import { HandoutSheet } from "./handout-sheet.tsx";
import { LessonPlanSheet } from "./lesson-plan.tsx";
import { SheetHead } from "./sheet-head.tsx";
import type { SheetLook } from "./sheet-look.ts";
import { usePaper } from "./use-paper.ts";
import { usePrintTitle } from "./use-print-title.ts";
import { useSides } from "./use-sides.ts";

/** The documents that are printed, black on white in every theme: one, or two in two orders. */
export function PrintedSheets(props: {
	look: SheetLook;
	settings: HandoutSettings;
	teaching: Teaching;
	/** The lesson as it ships with the timeline; `null` for one's own. */
	ready: ReadyLesson | null;
	link: string;
	scannable: boolean;
}) {
	const { look, settings, teaching, ready, link, scannable } = props;
	const { data, variant, dated } = look;
	const { lesson, orders } = data;
	const { paper, twoSided, ab } = settings;
	const papers = useRef<HTMLDivElement>(null);
	const sides = useSides(papers);
	const title = dated ? lesson.title : withoutDates(lesson.title, "days");
	usePaper(paper, twoSided);
	usePrintTitle(`${handoutText.kinds[variant]}: ${title}`);
	const sheets =
		variant === "mixed" && ab && orders.b
			? [
					{ order: "A", entries: orders.a },
					{ order: "B", entries: orders.b },
				]
			: [
					{
						order: null,
						// The key has the order and the numbers of the sheets that it is held beside.
						entries: variant === "mixed" ? orders.a : data.entries,
					},
				];
	const fills = twoSided && (sides[0] ?? 0) % 2 === 1;
	return (
		<div className="handout-papers" ref={papers}>
			<p className="handout-sides" role="status">
				{sides.length > 0 && handoutText.sides(sides)}
			</p>
			{sheets.map(({ order, entries }, index) => (
				<div key={order}>
					{index > 0 && fills && <p className="handout-empty">{handoutText.emptySide}</p>}
					<article
						className={order === null ? "handout-paper" : `handout-paper is-${order.toLowerCase()}`}
						lang="en"
					>
						<SheetHead
							title={lesson.title}
							variant={variant}
							order={order}
							link={link}
							scannable={scannable}
						/>
						{variant === "plan" ? (
							<LessonPlanSheet lesson={lesson} ready={ready} teaching={teaching} />
						) : (
							<HandoutSheet look={look} entries={entries} teaching={teaching} />
						)}
					</article>
				</div>
			))}
		</div>
	);
}
