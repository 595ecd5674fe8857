/** Everything for teaching, in a chunk that comes when it is first asked for. */
export { resolveLesson } from "../model/lesson/lesson-code.ts";
export { studentCode, studentLink } from "../model/lesson/student-link.ts";
export { HandoutMode } from "../modes/handout/handout-mode.tsx";
export { PracticeMode } from "../modes/practice/practice-mode.tsx";
export { PresentMode } from "../modes/present/present-mode.tsx";
export { SpeakerMode } from "../modes/speaker/speaker-mode.tsx";
export { GivenLesson } from "../modes/teach/given-lesson.tsx";
export { TeachMode } from "../modes/teach/teach-mode.tsx";
export { KeepWork, resumeWork, unsavedWork } from "../modes/teach/use-work-session.ts";
export { LessonBar } from "../ui/teach/lesson-bar.tsx";
export { teaching } from "./teaching.ts";
