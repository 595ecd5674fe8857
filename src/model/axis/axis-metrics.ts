/*
 * The axis's measures, in CSS pixels at a root font size of 16; drawn in rem,
 * so that a reader's larger type gets a larger axis.
 */

/** A bar is never drawn narrower than this, so that a day can be seen at the scale of years. */
export const MIN_BAR = 8;
/** How much of the view a bar fades over at an open end, as a fraction of the plot's width. */
export const OPEN_FADE = 0.3;
/** It fades over at least this, in milliseconds: drawn shorter, at the scale of a day, it would seem to begin that day. */
export const OPEN_FADE_TIME = 120 * 86_400_000;
/** Between a bar's end and a label inside it. */
export const LABEL_PAD = 7;
/** Between a bar and a label beside it. */
export const LABEL_GAP = 6;
/** The least room between two events of one row. */
export const ROW_GAP = 8;
/** The least room between a label and the view's edge. */
export const VIEW_EDGE = 4;
/** From one row to the next: at least this, room for a finger, */
export const ROW_MIN = 24;
/** and at most this, however much height there is. */
export const ROW_MAX = 30;
/** Between a bar and its row's edge, above and below. */
export const BAR_INSET = 2;
/** A bar where nothing else says how high it is: beside words, on slides and on paper. */
export const BAR_HEIGHT = 24;
/** A label above its bar takes this much of the row; the rest is a thin bar. */
export const LABEL_ABOVE = 18;
/** How much of a bar fades at an open end, as a fraction of its width. */
export const FADED = 0.92;
/** Each of the two lines of the time scale, */
export const SCALE_LINE = 20;
/** and where there is little height. */
export const SCALE_LINE_LOW = 16;
/** The line under the scale with the name of what a bracket holds together. */
export const BRACKET_LINE = 24;
/** Above the first and below the last row of a lane. */
export const LANE_PAD = 4;
/** The lane's name above its rows, where there is no column for it. */
export const LANE_HEAD = 18;
/** The column of lane names, where there is one. */
export const LANE_COLUMN = 140;
/** A lane of the strip, its bars without names. */
export const STRIP_LANE = 11;
/** The strip's line with the name of the open event. */
export const STRIP_NAME = 20;
/** A "+n" mark's width. */
export const MARK_WIDTH = 36;
/** What of it and beside it takes a press is this wide. */
export const MARK_TARGET = 44;
/** A landmark's number before its label, with the gap between them. */
export const NUMBER_WIDTH = 24;
/** What a label inside a bar keeps free besides where such a mark is. */
export const DIFFER_GAP = 3;
/** The mark "other reports differ" at a bar's end: no wider than the room there beside a label. */
export const DIFFER_WIDTH = 7;
export const DIFFER_HEIGHT = 10;
/** Between two parts of a bar, and the narrowest that a part is drawn. */
export const PART_GAP = 1;
export const MIN_PART = 4;
/** The thick first edge of a bar whose day is from an earlier paragraph. */
export const CARRIED_EDGE = 4;

/** A bracket stands out over its bars by this much on both sides. */
export const BRACKET_OUT = 3;
