import { useState } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import { LESSON_LIMITS } from "../../model/lesson/lesson.ts";
import { encodeLesson } from "../../model/lesson/lesson-code.ts";
import { parseLessonFile } from "../../model/lesson/lesson-file.ts";
import type { KnownEvents, LessonFault } from "../../model/lesson/parse-lesson.ts";

/** Opens a lesson's file from the reader's disk. It is read here and goes nowhere. */
export function OpenLesson(props: {
	events: KnownEvents;
	/** Told the lesson's code and title, and how much of the file is not in it. */
	onOpen: (code: string, title: string, leftOut: number) => void;
}) {
	const [fault, setFault] = useState<LessonFault | null>(null);
	async function open(file: File | undefined) {
		if (!file) return;
		// A file's size is in bytes, never fewer than its characters need.
		const parsed =
			file.size > LESSON_LIMITS.file * 3 ? null : parseLessonFile(await file.text(), props.events);
		const code = parsed?.lesson ? encodeLesson(parsed.lesson) : null;
		if (parsed?.lesson && code !== null && code.length <= LESSON_LIMITS.code) {
			setFault(null);
			props.onOpen(code, parsed.lesson.title, parsed.leftOut);
		} else setFault(parsed?.fault ?? "too-long");
	}
	return (
		<div className="open-lesson">
			<label>
				{teachText.open}
				<input
					type="file"
					accept=".json,application/json"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						void open(file);
						// So that the same file can be chosen again after it was mended.
						currentTarget.value = "";
					}}
				/>
			</label>
			<p role="alert">{fault !== null && teachText.openFaults[fault]}</p>
		</div>
	);
}
