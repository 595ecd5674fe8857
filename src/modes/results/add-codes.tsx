import { useId, useRef, useState } from "react";
import { type CodeOrigin, resultsText } from "../../i18n/results-text.ts";
import type { RefusedCode } from "../../model/results/read-codes.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { isLongText, pastedInto } from "../../ui/form/long-text.ts";
import { CameraPanel } from "./camera-panel.tsx";
import type { LoadDecoder } from "./qr-reader.ts";

/** Of a refused line, so many characters are shown. */
const SHOWN = 48;

/** What came of adding: a sentence, and what was not added. */
export interface Added {
	readonly said: string;
	readonly refused: readonly RefusedCode[];
}

/** Why codes were not added: a sentence each, but one for all lines that have none. */
function refusals(refused: readonly RefusedCode[], origin: CodeOrigin): readonly string[] {
	const without = refused.filter(({ fault }) => fault === "no-code");
	const together = without.length > 1;
	const sentences = refused
		.filter(({ fault }) => !(together && fault === "no-code"))
		.map((one) => resultsText.refused(one, Array.from(one.text).slice(0, SHOWN).join(""), origin));
	return together ? [...sentences, resultsText.noCodes(without.map(({ line }) => line))] : sentences;
}

/** The ways to add codes: by camera, one that is typed, many lines at once. */
export function AddCodes(props: { loadDecoder: LoadDecoder; onCodes: (text: string) => Added }) {
	const { loadDecoder, onCodes } = props;
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	const [many, setMany] = useState("");
	const [seen, setSeen] = useState("");
	const [outcome, setOutcome] = useState<{
		readonly said: string;
		readonly refusals: readonly string[];
	}>({ said: "", refusals: [] });
	const announce = useAnnounce();

	function take(text: string, origin: CodeOrigin): Added {
		const added = onCodes(text);
		const next = { said: added.said, refusals: refusals(added.refused, origin) };
		setOutcome(next);
		// Not by an alert: Orca is silent in Firefox about what comes into one.
		announce([next.said, ...next.refusals].filter((sentence) => sentence !== "").join(" "));
		return added;
	}
	/** True where there is too much to take at once, which is said. */
	function refuseLong(text: string) {
		if (!isLongText(text)) return false;
		setOutcome({ said: "", refusals: [resultsText.tooMany] });
		announce(resultsText.tooMany);
		return true;
	}
	function takeMany(text: string) {
		if (refuseLong(text)) return;
		const { refused } = take(text, "lines");
		// What was not added stays, to be mended.
		setMany(refused.map(({ text: line }) => line).join("\n"));
	}
	function see(text: string) {
		const { said, refused } = onCodes(text);
		const [refusal] = refusals(refused.slice(0, 1), "camera");
		announce(refusal ?? said);
		setSeen(refusal ?? said);
	}

	return (
		<section className="results-add" aria-labelledby={`${id}-heading`}>
			<h3 id={`${id}-heading`}>{resultsText.add}</h3>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (typed.trim() !== "" && take(typed, "typed").refused.length === 0) setTyped("");
					field.current?.focus();
				}}
			>
				<label htmlFor={`${id}-typed`}>{resultsText.typed}</label>
				<div className="results-typed">
					<input
						ref={field}
						id={`${id}-typed`}
						type="text"
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
						value={typed}
						onChange={({ currentTarget }) => setTyped(currentTarget.value)}
						onPaste={(event) => {
							// A field of one line would run the lines together.
							const text = event.clipboardData.getData("text");
							if (!/[\r\n]/.test(text.trim())) return;
							event.preventDefault();
							takeMany(text);
						}}
					/>
					<button type="submit" className="button is-main">
						{resultsText.addTyped}
					</button>
				</div>
			</form>
			<CameraPanel loadDecoder={loadDecoder} onText={see} last={seen} />
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (many.trim() !== "") takeMany(many);
				}}
			>
				<label htmlFor={`${id}-many`}>{resultsText.many}</label>
				<p id={`${id}-hint`} className="note">
					{resultsText.manyHint}
				</p>
				<textarea
					id={`${id}-many`}
					rows={4}
					aria-describedby={`${id}-hint`}
					spellCheck={false}
					value={many}
					onPaste={(event) => {
						if (refuseLong(pastedInto(event))) event.preventDefault();
					}}
					onChange={({ currentTarget }) => setMany(currentTarget.value)}
				/>
				<button type="submit" className="button">
					{resultsText.addMany}
				</button>
			</form>
			<div className="results-outcome">
				{outcome.said !== "" && <p>{outcome.said}</p>}
				{outcome.refusals.map((sentence) => (
					<p key={sentence} className="results-refusal">
						{sentence}
					</p>
				))}
			</div>
		</section>
	);
}
