import { handoutText } from "../../i18n/handout-text.ts";
import { entryIds } from "../../model/lesson/sheet-entries.ts";
import type { SheetLook } from "./sheet-look.ts";

/** The head of a worksheet: a name, the task, and what the sheet leaves out or keeps. */
export function SheetTask({ look }: { look: SheetLook }) {
	const { data, variant } = look;
	const { kept, letters, oneDay, orders } = data;
	const keeping = variant === "mixed" ? entryIds(orders.a).filter((id) => kept.has(id)) : [];
	const asksDates = !oneDay && keeping.length < data.ids.length;
	const task =
		variant === "blank"
			? handoutText.axisTask
			: asksDates
				? handoutText.mixedTask
				: handoutText.mixedTaskOrder;
	return (
		<div className="handout-task">
			<p className="handout-blank is-name">
				{handoutText.name} <span className="is-wide" /> {handoutText.classDay} <span />
			</p>
			{oneDay ? (
				<p className="handout-blank">
					{handoutText.oneDay} <span />
				</p>
			) : null}
			<p>
				{!(variant === "blank" && oneDay) && `${task} `}
				{handoutText.gaps}
				{keeping.length > 0 && ` ${handoutText.kept(keeping.map((id) => letters.get(id) ?? ""))}`}
			</p>
		</div>
	);
}
