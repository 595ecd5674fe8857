/**
 * The events as codes of version "2" number them. FROZEN: every code ever shared is read with it. New events are appended; none is
 * ever moved, renamed or taken out.
 */
export const CODE_2_IDS: readonly string[] = [
	"may-session",
	"september-session",
	"october-session",
	"sochi-meeting",
	"yerevan-meeting",
	"protest",
	"joint-councils",
	"main-failure",
	"successor-named",
	"putin-peace-treaty",
	"putin-achievements-problems",
	"decisions-before-council",
	"refusal-to-sign",
	"trilateral-agreements",
	"kazakhstan-operation",
	"september-escalation",
	"monitoring-mission",
	"tokayev-election",
	"tasmagambetov-ambassador",
	"tasmagambetov-in-office",
];
