import { strToU8 } from "fflate";

/**
 * What lesson codes of version "2" are compressed against (RFC 1951 with a preset dictionary). FROZEN: every code ever shared is
 * read with exactly these characters, so not one of them may ever change. A better dictionary is a new version of the code. The
 * most frequent stands last, as deflate likes it.
 */
export const CODE_2_DICTIONARY = strToU8(
	"Armenia Azerbaijan Belarus Kazakhstan Russia Yerevan Sochi Baku the border the agreement the meeting of the Council in the narrow format " +
		"Pashinyan Putin Lukashenko Tokayev Tasmagambetov Stanislav Zas president prime minister secretary general CSTO session protest " +
		"article source quote speaker sentence reader witness newspaper report reports evidence compare discuss explain in your own words in pairs minutes " +
		"Ask the class to look at the date. Read the quote aloud. Write down what you think would have happened before and after. " +
		"Do the two agree? Which word makes the difference? Who says so? Who is speaking here, and to whom? When was this said, and when did it happen? " +
		"Why does it matter? What is missing? What do we not know? What would another source say? Which words show that the speaker takes a side? " +
		"How do you know? How could we check this? How sure can we be that Do you agree with this? What does the article say about it, and what does it not say? " +
		'["*t",["*x",["*q",["*p",["*a",["*c",5,"",10,"","","","","","What would ","","","","What ","","","","Who ","","","","Why ' +
		'","dqs",0,["","qsd",0,["","qs",0,["","sd",0,["","adqs",0,[["","adqs",0,["","",0,["',
);
