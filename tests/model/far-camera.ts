/** CSS pixels of a usual projector. */
const WALL = 1280;
/** Metres: the picture of a 65-inch screen, and from where it is read. */
const [PICTURE, DISTANCE] = [1.43, 3];
/** Degrees that a telephone's usual lens takes in, and of how many pixels its camera's frame is wide. */
const [LENS, FRAME] = [69, 1280];

/** How many pixels a telephone's camera has for one pixel of a wall 1280 pixels wide, 3 m away. */
export const CAMERA_PIXELS =
	(FRAME / (2 * DISTANCE * Math.tan((LENS / 2) * (Math.PI / 180)))) * (PICTURE / WALL);
