/** The timeline's title, written in by the build. */
declare const TIMELINE_TITLE: string;
