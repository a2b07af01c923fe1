import { words } from './date-words.ts';

const SURELY_PAST = words(
  'was|were|yesterday|ago|since|last\\s+(?:night|week|month|year|weekend|spring|summer|autumn|fall|winter|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*',
);
const PAST = words(
  'had|did|went|got\\s+(?:married|engaged|hitched|wed|promoted|back|home|in|(?:the|a|her|his|their)\\s+(?:new\\s+)?(?:job|keys|results|promotion|baby|house|flat))|gave\\s+birth|died|passed|failed|lost|broke|fell|moved|started|finished|retired|graduated|turned|born|^married(?!\\s+(?:for\\s+)?\\d+\\s+years)|came|widowed|left|won|sat\\s+(?:her|his|their|the)|ran|bought|became|buried|proposed|diagnosed|arrived|sang|played|performed|put\\s+(?:down|to\\s+sleep)|miscarried|walked\\s+out|took\\s+an?\\s+(?:bad\\s+|nasty\\s+)?(?:fall|tumble|spill|turn)|tripped|slipped|fractured|sprained',
);
const COMING = words(
  "will|wont|won['’]t|going\\s+to|due|gets|getting|funeral|next|tomorrow|coming|hoping|plans|planning|starts|starting|moves|moving|leaves|leaving|retires|retiring|soon|till|until|off\\s+to|back\\s+(?:on|in)|has\\s+(?:an?|his|her|their)",
);

/** "Results thursday, ask how it went": what is to be asked tells nothing. */
const TO_ASK =
  /[,;.–-]?\s*(?:and\s+|then\s+)?(?:do\s+)?ask\s+(?:(?:him|her|them)\s+)?(?:how|if|whether|about|what)\b.*$/iu;

/** True when a line tells what has happened already, so that its dates lie behind. */
export function tellsThePast(line: string): boolean {
  const told = line.replace(TO_ASK, '');
  return SURELY_PAST.test(told) || (PAST.test(told) && !COMING.test(told));
}
