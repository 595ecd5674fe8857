/** Everything for teaching, in a chunk that comes when it is first asked for. */
export { lessonEvents, withoutNotes } from "../model/lesson/lesson.ts";
export { resolveLesson } from "../model/lesson/lesson-code.ts";
export { LessonLine } from "./lesson-line.tsx";
export { sharedLesson } from "./shared-lesson.ts";
export { TeachViews } from "./teach-views.tsx";
export { teaching } from "./teaching.ts";
