import { strToU8 } from "fflate";

/**
 * What lesson codes of version "2" are packed after (see text-coder.ts): the words and the build of lessons to come, so that they
 * are short from their first letter on. FROZEN: every code ever shared is read with exactly these characters, so not one of them may
 * ever change. Another primer is a new version of the code. What lessons are most like stands last.
 */
export const CODE_2_PRIMER = strToU8(
	"Armenia Azerbaijan Belarus Kazakhstan Kyrgyzstan Tajikistan Russia Russian Armenian Kazakh Moscow Minsk Astana Bishkek " +
		"Dushanbe Yerevan Sochi Baku Nagorno-Karabakh the border in the narrow format Nikol Pashinyan Vladimir Putin Alexander " +
		"Lukashenko Kassym-Jomart Tokayev Imangali Tasmagambetov Stanislav Zas the president’s words the Collective Security " +
		"Treaty Organization (CSTO) January February March April May June July August September October November December Monday " +
		"2022 2020 2021 2023 " +
		"according actually address against agreement alliance allowed already although ambassador announced another anything " +
		"argument arrived article assembly assistance authority balance because believe between careful caution central century " +
		"ceremony certain chairman chapter character chronology citizen collective comment community company compare complete " +
		"concern conclude conclusion condition confirm conflict consider contain context continue contract contrast control " +
		"conversation cooperation correct council country criticism current decision declaration declare defence delegation " +
		"democracy describe develop dialogue difference different difficult diplomacy diplomat disagree discuss discussion dispute " +
		"distance document economic election embassy emphasis especially estimate evidence example exchange exercise explain " +
		"express federation foreign freedom further general government headline history however identify imagine important " +
		"impression include increase independent influence information instead institution interest international interpret " +
		"interview journalist justify knowledge language meaning mention message military minister ministry mission mistake " +
		"mountain narrative national negotiate neighbour neither neutral nothing observe official operation opinion opposite " +
		"ordinary organisation organization outcome outside paragraph parliament partner perhaps perspective picture political " +
		"politician position possible powerful practice prepare present pressure prevent previous principle private probably " +
		"problem process produce promise propaganda propose protect protester provide publish purpose question quotation reaction " +
		"receive refusal relation relationship reliable remember represent request require resolution respond response responsible " +
		"sanction secretary security sentence separate serious service session several signature silence similar situation society " +
		"soldier solution someone something sovereign speaker special statement strategy student subject success suggest summarise " +
		"summary support suppose surprise teacher tension territory themselves therefore thought through together tomorrow " +
		"translate translation uncertain understand usually various version violence whether without witness yesterday " +
		"Which words in this quote show that the speaker is not neutral? Which word makes the difference? Why might he have said " +
		"this on that day and not earlier? What do you think he wanted his listeners to believe? What would you need to know in " +
		"order to decide whether this is true? Where could you look for it? Who is speaking here, to whom, and for what purpose? " +
		"Who is not mentioned? How does this sentence differ from the one before? Compare the two accounts: on which points do " +
		"they agree, and where do they contradict each other? What does the article tell us about the meeting, and what does it " +
		"leave out? If you were a journalist at the summit, what would you ask the president? Do you find this argument " +
		"convincing? Give two reasons for your opinion. Explain in your own words what happened at the session, and why it " +
		"matters. What is the difference between “aid” and “help”, between a failure and a mistake, between saying and doing? Find " +
		"the sentence in which the author takes a side. Underline the words that tell you so. Whose point of view is missing from " +
		"this report, and how would it change the story? How sure can we be that this happened before the others? Which source " +
		"could settle it? What was the reaction of the neighbouring countries, and what does it tell us about the alliance? Is " +
		"this a fact or an opinion? How can you tell? What did the government expect from its allies? Imagine that you had to " +
		"write the headline: what would you put first, and what would you leave out? Could both be right? What evidence would " +
		"change your mind? Write one sentence that nobody in the class could dispute. Put the events in order and say what each of " +
		"them led to. What came first, the promise or the refusal? Discuss with your partner for two minutes, then write down your " +
		"answer. Let them read it aloud, wait, then show the date. Remind the class that the prime minister was host and that the " +
		"secretary general chaired the joint meeting of the Council. In what way did the peacekeepers, the observers and the " +
		"monitoring mission help, and what could they not do? What has changed since the last meeting? What has stayed the same? " +
		"What would have happened if they had signed? How many people were there, who counted them, and why do the numbers differ? " +
		"Does the translation say the same as the original? Why would a newspaper use this word instead of another one? There are " +
		"no right answers here: ask for reasons. Some of them will say that it is only propaganda; ask how they know. What can we " +
		"learn from this about the way in which leaders talk about their own mistakes? Should an organisation for collective " +
		"security have sent troops? Argue for one side, then for the other. Which of these quotes is the strongest evidence, and " +
		"which is the weakest? Why do you trust this source more than that one? " +
		'["History, class 9b","adqs",0,[["*t","","","What happened in that year?"],["*x","","","Before we begin","What do you k' +
		'now about it?"],[[[0,1,["0.q1","0.q2"],"","Who says so?"]],5],[[[1,1]],3],[[2,2,"","Ask slowly, then wait.","Why?"]],[' +
		'"*q",5,"","What do we not know?","3.1","4.2"],["*p",5,"","Do the two agree?","3.1","main-both-facts"],["*a","","",""],' +
		'7,8,9,["*c",5,"","What would you ask the people who were there?"]]]\0' +
		'["My lesson","",0,[10,11,[12,"","","","Which words show that?","How could we check this?"],[[[5,1,["5.q1"],"","What "]' +
		'],3],[[[6,2,["6.q1"],"","Who "]],3],[[[7,1,["7.q1"],"","Why "]],3],[[[8,1,["8.q1"],"","How "]],3]]]\0',
);
