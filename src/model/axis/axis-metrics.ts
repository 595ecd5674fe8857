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
/** From one row to the next. */
export const ROW_HEIGHT = 28;
export const BAR_HEIGHT = 24;
/** A label above its bar takes this much of the bar's height; the rest is a thin bar. */
export const LABEL_ABOVE = 18;
/** How much of a bar fades at an open end, as a fraction of its width. */
export const FADED = 0.92;
/** The strip with the time scale. */
export const SCALE_HEIGHT = 48;
/** Above the first and below the last row of a lane. */
export const LANE_PAD = 6;
/** The lane's name above its rows, where there is no column for it. */
export const LANE_HEAD = 22;
/** The column of lane names, where there is one. */
export const LANE_COLUMN = 176;
/** A lane beside a column is at least this high, room for a name of two lines. */
export const LANE_MIN = 48;
/** A "+n" mark's width. */
export const MARK_WIDTH = 36;
