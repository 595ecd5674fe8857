import type { ReactNode } from "react";
import { handoutText } from "../../i18n/handout-text.ts";
import { Choice } from "../../ui/form/choice.tsx";
import { Pick } from "../../ui/form/pick.tsx";
import { type HandoutSettings, MOST_LINES } from "./handout-settings.ts";

const LINES = Array.from({ length: MOST_LINES + 1 }, (_, lines) => [String(lines), String(lines)] as const);

/** The choices that most can do without. Only those that change something on the chosen sheet are there. */
export function MoreChoices(props: {
	settings: HandoutSettings;
	onSettings: (change: Partial<HandoutSettings>) => void;
	lines: number;
	plain: boolean;
	/** Whether any event has a summary in plain words. */
	hasPlain: boolean;
	/** Whether there is a second mixed order. */
	hasB: boolean;
	/** The questions to tick. */
	children: ReactNode;
}) {
	const { settings, onSettings, lines, plain, hasPlain, hasB, children } = props;
	const { variant, twoSided, starters, ab } = settings;
	const isKey = variant === "key";
	return (
		<details className="handout-more">
			<summary>{handoutText.more}</summary>
			{!isKey && (
				<Pick
					label={handoutText.lines}
					options={LINES}
					value={String(lines)}
					onChange={(value) => onSettings({ lines: Number(value) })}
				/>
			)}
			<div>
				{variant === "mixed" && (
					<Choice checked={ab && hasB} disabled={!hasB} onChange={(checked) => onSettings({ ab: checked })}>
						{hasB ? handoutText.ab : handoutText.noB}
					</Choice>
				)}
				<Choice checked={twoSided} onChange={(checked) => onSettings({ twoSided: checked })}>
					{variant === "mixed" && ab ? handoutText.twoSidedSet : handoutText.twoSided}
				</Choice>
				{!isKey && (
					<Choice checked={starters} onChange={(checked) => onSettings({ starters: checked })}>
						{handoutText.starters}
					</Choice>
				)}
				{!isKey && hasPlain && (
					<Choice checked={plain} onChange={(checked) => onSettings({ plain: checked })}>
						{handoutText.plain}
					</Choice>
				)}
			</div>
			{children}
		</details>
	);
}
