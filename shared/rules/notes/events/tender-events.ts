import { anyOf } from '../../words/note-line.ts';
import { KIN, PETS } from '../kin.ts';
import type { EventReader } from './event-cues.ts';
import { plainLine } from './event-text.ts';

const LOSS = new RegExp(
  `\\b(?:died|passed away|bury(?:ing)? (?:his|her|their)|buried (?:his|her|their)|(?:his|her|their) (?:\\w+ )?\\p{L}+ passed(?=$|,)|funeral|memorial service|burial|cremation|the wake|widowed|bereaved|miscarr\\w+|stillb\\w+|lost (?:his|her|their|a|the) (?:\\w+ )?(?:${KIN}|${PETS}|unborn)\\b(?!['’]s)|(?:${KIN}|${PETS}) passed$|(?:was|been|be|being|is|had|${PETS}|having \\w+ \\w+) put (?:down|to sleep)|(?:had|have|having) to put (?:\\p{L}+ ){1,4}(?:down|to sleep)|first (?:\\p{L}+['’]?s? ){0,2}without|since (?:his|her|their) (?:\\p{L}+ ){1,3}(?:passed|died|went))`,
  'iu',
);
// A death by its other names, and the days on which somebody is remembered.
const REMEMBERED = new RegExp(
  `\\b(?:deaths?(?! (?:metal|star|by))|(?:${KIN}|\\p{Lu}\\p{Ll}+)['’]s (?:passing|wake|ashes|memorial)|passing of|losing (?:his|her|their) (?:\\w+ )?(?:${KIN}|${PETS})|(?:his|her|their|my) late (?:${KIN})|ashes|memorial(?! (?:hall|park|garden|hospital|ground))|anniversary mass|would have been)\\b`,
  'iu',
);
const COMES_ROUND = /\b(?:anniversary|birthday|b-?day|would have been|every year)\b/i;
const LOST_SOMEBODY = /^(?:[Hh]e |[Ss]he |[Tt]hey )?[Ll]ost \p{Lu}\p{Ll}+$/u;
const THINGS_DIE =
  /\b(?:phone|car|laptop|battery|boiler|computer|machine|bike|plants?|engine|fridge|kettle|van|tablet|ipad)\b.*\bdied\b/i;

const BODY = anyOf(
  `arm arms leg hip wrist ankle foot toe finger collarbone rib ribs knee shoulder elbow nose jaw hand back
  neck pelvis`,
);
const ILLNESS = new RegExp(
  `\\b(?:(?:in|into|to|out of|from|back in|at) (?:the )?(?:hospital|hospice|a&e|icu|intensive care|rehab)|hospital (?:app(?:ointmen)?t|tests?|visit|stay)|operation|surgery|op$|has an op|having an op|chemo\\w*|radiotherapy|dialysis|biopsy|mri|ct scan|scans?\\b|(?:hip|knee) (?:replacement|op)|new (?:hip|knee)|cataracts?|bypass|transplant|(?:broke|broken|fractured|sprained|twisted|dislocated) (?:(?:his|her|their|an?) )?(?:${BODY})|diagnos(?:ed|is)|heart attack|had a (?:stroke|fall|bad fall)|(?:is|been|very|really|quite|seriously|off|still) (?:ill|unwell|poorly|sick)|(?:${KIN}|${PETS}) (?:ill|unwell|poorly|sick)|not (?:feeling )?well|flu\\b|covid|pneumonia|shingles|wisdom (?:tooth|teeth)|(?:in|into) remission|all[- ]clear|cancer[- ]free|relapsed?|(?:had|took) a (?:tumble|bad fall|fall|spill|turn)|end[- ]of[- ]life|palliative|(?:gone|going|moved|moving|had to go) into (?:an? |the )?(?:(?:care|nursing|old folks['’]?|rest) )?home(?=$|[,.])|in a (?:care|nursing) home|signed off (?:work|sick|with)|in (?:plaster|a cast|a boot|traction|a sling)|on crutches|stitches|bust(?:ed)? (?:his|her|their|an?) (?:${BODY})|concussion|dying(?! for| to))`,
  'i',
);
const AT_WORK =
  /\b(?<!\boff )(?:works?|working|worked|volunteers?|nurse|doctor|surgeon|porter|job|placement|student|shift)\b/i;
const NOT_AN_ILLNESS = /\b(?:flu jab|bus|trade|special operation|scan the)\b/i;

/** Deaths and farewells: "lost his wife", "funeral on tuesday". */
export const readLoss: EventReader = ({ rest, isDated }) => {
  if (!speaksOfLoss(rest)) return undefined;
  return { kind: 'loss', text: plainLine(rest), yearly: isDated && COMES_ROUND.test(rest) };
};

/** True for a line about somebody's death, whatever it is called. */
export function speaksOfLoss(line: string): boolean {
  if (THINGS_DIE.test(line)) return false;
  return LOSS.test(line) || LOST_SOMEBODY.test(line) || REMEMBERED.test(line);
}

/** True for a line about an illness, an accident or an operation. */
export function speaksOfIllness(line: string): boolean {
  return ILLNESS.test(line) && !AT_WORK.test(line) && !NOT_AN_ILLNESS.test(line);
}

/** Illnesses, accidents and operations: "mum in hospital", "broke her arm". */
export const readIllness: EventReader = ({ rest }) => {
  if (!speaksOfIllness(rest)) return undefined;
  return { kind: 'illness', text: plainLine(rest) };
};
