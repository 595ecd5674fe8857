import { strToU8 } from "fflate";

/**
 * What lesson codes of version "1" are compressed against (RFC 1951 with a preset dictionary). FROZEN: every code ever shared is
 * read with exactly these characters, so not one of them may ever change, not even when events come or go. A better dictionary
 * is a new version of the code with a file of its own. The most frequent stands last, as deflate likes it.
 */
export const CODE_1_DICTIONARY = strToU8(
	"Armenia Azerbaijan Belarus Kazakhstan Russia Yerevan Sochi Baku Karabakh the border the agreement the meeting of the Council " +
		"Pashinyan Putin Lukashenko Tokayev Tasmagambetov Stanislav Zas president prime minister secretary general CSTO session " +
		"article source quote speaker witness newspaper report evidence compare discuss explain in your own words in pairs minutes " +
		"Ask the class to look at the date. Read the quote aloud. Write down what you think would have happened before and after. " +
		"Who says so? Who is speaking here, and to whom? When was this said, and when did it happen? Why does it matter? " +
		"What is missing? What do we not know? What would another source say? Which words show that the speaker takes a side? " +
		"How do you know? How could we check this? Do you agree with this? What does the article say about it, and what does it not say? " +
		'","tasmagambetov-ambassador","tasmagambetov-in-office","trilateral-agreements","decisions-before-council",' +
		'"putin-achievements-problems","putin-peace-treaty","tokayev-election","monitoring-mission","successor-named",' +
		'"kazakhstan-operation","september-escalation","joint-councils","main-failure","protest",' +
		'"may-session","september-session","october-session","sochi-meeting","refusal-to-sign"]]' +
		'"-9"],["-8"],["-7"],["-6"],["-5"],["-4"],["-3"],["-2"],["-1"],[""]",0,"","What ",0,"","Who ","","What ","Who ' +
		'","qds",["","qsd",["","sq",["","sd",["","dsq",["","sdq",["","adsq",[["","adsq",["","",["',
);
