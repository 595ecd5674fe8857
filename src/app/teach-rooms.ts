/** Everything for teaching, in a chunk that comes when it is first asked for. */
export { encodeLesson, resolveLesson } from "../model/lesson/lesson-code.ts";
export { HandoutMode } from "../modes/handout/handout-mode.tsx";
export { PracticeMode } from "../modes/practice/practice-mode.tsx";
export { PresentMode } from "../modes/present/present-mode.tsx";
export { SpeakerMode } from "../modes/speaker/speaker-mode.tsx";
export { TeachMode } from "../modes/teach/teach-mode.tsx";
export { LessonBar } from "../ui/teach/lesson-bar.tsx";
export { teaching } from "./teaching.ts";
