import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import "./check.css";
import { checkText } from "../../i18n/check-text.ts";
import { studyText } from "../../i18n/study-text.ts";
import type { ShortFingerprint } from "../../model/fingerprint/short-fingerprint.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { isLongText, pastedInto } from "../../ui/form/long-text.ts";
import { CheckResult } from "./check-result.tsx";
import { exampleText } from "./example-text.ts";
import { useCheck } from "./use-check.ts";

/** The text to check, for the reader who follows a link and comes back; gone with the page. */
let kept = "";

/** Of a text that is too long for the field, so many characters are shown in it. */
const SHOWN = 2000;
const inField = (text: string) =>
	isLongText(text) ? text.slice(0, SHOWN) + checkText.skipped(text.length - SHOWN) : text;

/** Says of a pasted text which of its passages stand in the article. */
export function CheckMode({ fingerprint }: { fingerprint: ShortFingerprint }) {
	const { content } = useContent();
	const { index, checked, percent, check, cancel, clear } = useCheck(fingerprint);
	/** What is said in place of the summary. */
	const [said, setSaid] = useState<string | null>(null);
	const [turn, setTurn] = useState(0);
	const field = useRef<HTMLTextAreaElement>(null);
	const [long, setLong] = useState(() => isLongText(kept));
	const announce = useAnnounce();

	function put(text: string) {
		kept = text;
		setLong(isLongText(text));
		if (field.current) field.current.value = inField(text);
	}
	function start() {
		if (!long) kept = field.current?.value ?? "";
		setTurn(turn + 1);
		setSaid(kept.trim() === "" ? checkText.empty : null);
		if (kept.trim() === "") clear();
		else check(kept);
	}
	function press(event: KeyboardEvent) {
		if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		start();
	}
	function edit() {
		cancel();
		kept = field.current?.value ?? "";
		if (checked) setSaid(checkText.changedSince);
	}
	function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
		// What the field shows a part of cannot be edited: another text takes its place.
		const text = long ? event.clipboardData.getData("text") : pastedInto(event);
		if (!long && !isLongText(text)) return;
		event.preventDefault();
		// What was found is not in this text.
		clear();
		put(text);
		setSaid(null);
		if (isLongText(text)) announce(checkText.long(text.length));
	}
	function remove() {
		clear();
		put("");
		setSaid(checkText.removed);
		field.current?.focus();
	}
	const begin = useRef(start);
	useEffect(() => {
		if (kept !== "") begin.current();
	}, []);

	const summary = percent === null && checked ? checkText.summary(checked.passages) : "";
	return (
		<section className="check" aria-labelledby="check-heading">
			<h2 id="check-heading" tabIndex={-1} data-view-heading="">
				{studyText.views.check}
			</h2>
			{/* No form: a frame without the right to send forms would not even say that one was to be sent. */}
			<div className="check-form">
				<p>{checkText.about}</p>
				<label htmlFor="check-field">{checkText.field}</label>
				{/* Uncontrolled: a million letters would go through React with each key. */}
				<textarea
					id="check-field"
					ref={field}
					rows={8}
					defaultValue={inField(kept)}
					readOnly={long}
					spellCheck={false}
					aria-describedby={long ? "check-long check-privacy" : "check-privacy"}
					onPaste={paste}
					onChange={edit}
					onKeyDown={press}
				/>
				{long && <p id="check-long">{checkText.long(kept.length)}</p>}
				<p id="check-privacy" className="note">
					{`${checkText.privacy} ${checkText.keys}`}
				</p>
				<div className="check-actions">
					<button type="button" className="button is-main" onClick={start}>
						{checkText.check}
					</button>
					<button
						type="button"
						className="button"
						onClick={() => {
							put(exampleText(content));
							start();
						}}
					>
						{checkText.example}
					</button>
					{long && (
						<button type="button" className="button" onClick={remove}>
							{checkText.remove}
						</button>
					)}
					{checked && (
						<button type="button" className="button" onClick={() => window.print()}>
							{checkText.print}
						</button>
					)}
				</div>
			</div>
			{percent !== null && <progress aria-label={checkText.progress} max={100} value={percent} />}
			<p role="status" className="check-summary">
				{/* A new element each time, so that the same words are spoken again. */}
				<span key={turn}>
					{said ?? summary}
					{said === null && summary !== "" && checked?.cut && ` ${checkText.cut}`}
				</span>
			</p>
			{checked && index && percent === null && <CheckResult key={turn} checked={checked} index={index} />}
			<section className="check-limits" aria-labelledby="check-limits-heading">
				<h3 id="check-limits-heading">{checkText.limits.heading}</h3>
				<ul>
					{checkText.limits.items.map(([lead, rest]) => (
						<li key={lead}>
							<b>{lead}</b> {rest}
						</li>
					))}
				</ul>
			</section>
		</section>
	);
}
