/** What a pupil's result code says, apart from the class's results so that it comes without them. */
export const resultCodeText = {
	heading: "For your teacher",
	name: "Your name or number",
	left: (left: number, room: number) => `${left} of ${room} characters left`,
	/** While there is no name. */
	first: "Then your code appears here. Nothing is stored or sent.",
	code: "Your code",
	copy: "Copy code",
	qr: (code: string) => `QR code of ${code}`,
	show: "Show this to your teacher. Nothing is sent.",
	/** In place of all of it. */
	tooMany: (most: number) =>
		`There is a code only for up to ${most} events. Copy your result instead, and give that to your teacher.`,
} as const;
