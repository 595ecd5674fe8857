import { useState } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import { REVEAL_PARTS, type RevealPart } from "../../model/lesson/lesson.ts";
import { presetOf, REVEAL_PRESET_NAMES, REVEAL_PRESETS } from "../../model/lesson/reveal-presets.ts";
import { Choices } from "../../ui/form/choices.tsx";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";

const OPTIONS = [...REVEAL_PRESET_NAMES, "own"] as const;

/** How the events of a lesson are shown: one of the usual ways, or own steps in an own order. */
export function RevealFields(props: {
	reveal: readonly RevealPart[];
	onReveal: (reveal: readonly RevealPart[]) => void;
}) {
	const { reveal, onReveal } = props;
	const preset = presetOf(reveal);
	const [own, setOwn] = useState(preset === null);
	return (
		<>
			<Choices
				legend={teachText.reveal}
				options={OPTIONS.map((name) => [name, teachText.revealPresets[name]] as const)}
				value={own || preset === null ? "own" : preset}
				onChange={(name) => {
					setOwn(name === "own");
					if (name !== "own") onReveal(REVEAL_PRESETS[name]);
				}}
			/>
			{(own || preset === null) && (
				<div className="own-steps">
					<Choices
						legend={teachText.ownSteps}
						options={REVEAL_PARTS.map((part) => [part, teachText.parts[part]] as const)}
						chosen={reveal}
						onChange={onReveal}
					/>
					{reveal.length > 1 && (
						<ReorderList
							label={teachText.stepOrder}
							items={reveal.map((part) => ({ id: part, name: teachText.parts[part] }))}
							onOrder={(ids) => onReveal(ids.flatMap((id) => REVEAL_PARTS.find((part) => part === id) ?? []))}
						>
							{(id) => teachText.parts[REVEAL_PARTS.find((part) => part === id) ?? "ask"]}
						</ReorderList>
					)}
				</div>
			)}
		</>
	);
}
