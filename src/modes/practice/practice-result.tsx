import { useState } from "react";
import { practiceText } from "../../i18n/practice-text.ts";
import { CopyField } from "../../ui/form/copy-field.tsx";

/** The result as text that can be handed in; it is nowhere else. */
export function PracticeResult(props: { text: (name: string) => string; lines: number }) {
	const [name, setName] = useState("");
	return (
		<section className="practice-result">
			<h3>{practiceText.result}</h3>
			<label>
				{practiceText.name}
				<input
					type="text"
					maxLength={80}
					autoComplete="off"
					value={name}
					onChange={({ currentTarget }) => setName(currentTarget.value)}
				/>
			</label>
			<CopyField
				label={practiceText.resultText}
				copyName={practiceText.copyResult}
				value={props.text(name)}
				rows={Math.min(props.lines + 3, 12)}
			/>
		</section>
	);
}
