import { tidy } from '../../words/note-line.ts';
import { KIN } from '../kin.ts';

/** What was told, without who told it. */
export interface Told {
  readonly toldBy: string;
  readonly rest: string;
}

const WHO = "(?<who>(?:(?:his|her|their|the|my)\\s+)?\\p{L}[\\p{L}'’-]*)";
const SAYS = new RegExp(
  `^${WHO}\\s+(?:says|said|sez|told\\s+(?:us|me)|tells\\s+(?:us|me)|mentioned|mentions|reckons)(?:\\s+that)?[:,]?\\s+(?<rest>.+)$`,
  'iu',
);
const ACCORDING = new RegExp(
  `^(?:according\\s+to|heard\\s+from|told\\s+by)\\s+${WHO}(?:\\s+that)?[:,]?\\s+(?<rest>.+)$`,
  'iu',
);
const AFTERWARDS = new RegExp(
  `^(?<rest>.+?)[\\s,(–-]+(?:says|said|told\\s+by|told\\s+us\\s+by|according\\s+to|heard\\s+from)\\s+${WHO}\\)?$`,
  'iu',
);

/** Reads who told it: "his sister says he's moving", "moving in may, says his sister". */
export function whoTold(line: string): Told {
  const match = SAYS.exec(line) ?? ACCORDING.exec(line) ?? AFTERWARDS.exec(line);
  const { who, rest } = match?.groups ?? {};
  if (who === undefined || rest === undefined) return { toldBy: '', rest: line };
  const isThemselves = /^(?:he|she|they|it|who)$/i.test(who);
  return { toldBy: isThemselves ? '' : nameOf(who), rest: tidy(rest) };
}

function nameOf(who: string): string {
  const isKin = new RegExp(`(?:^|\\s)(?:${KIN})$`, 'i').test(who);
  return isKin || /\s/.test(who) ? tidy(who) : who.charAt(0).toUpperCase() + who.slice(1);
}
