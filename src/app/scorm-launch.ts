/**
 * The hash with which the page of a SCORM package begins, as the packager wrote it into the page (src/model/scorm/launch-page.ts);
 * "" everywhere else. Only the page that is one file is ever packed.
 */
export function launchHash(page: Document): string {
	return import.meta.env.MODE === "one-file" ? (page.documentElement.dataset.launch ?? "") : "";
}

/** The code of the lesson that a launch hash opens. */
export function launchedLesson(hash: string): string | null {
	return new URLSearchParams(hash.slice(1)).get("lesson");
}
