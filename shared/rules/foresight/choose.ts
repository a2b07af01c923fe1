import { PARTS, partOf } from './parts.ts';

/** Something foreseen: whose it was, and where the right answer stood in each of some ways. */
export interface Foreseen {
  readonly who: string;
  readonly places: readonly number[];
}

/** What is asked of a choice. */
export interface ChoiceTerms {
  /** The way that is in use, and stays unless another is clearly better. */
  readonly present: number;
  /** So many answers are looked at; of two ways that are right as often, first answers tell. */
  readonly few: number;
  readonly seed: number;
}

/** A part of what was foreseen, judged in the way that was chosen on all other parts. */
export interface JudgedPart<Case extends Foreseen = Foreseen> {
  readonly cases: readonly Case[];
  readonly chosen: number;
}

/** Another way has to be right oftener by so many standard errors: chance alone makes some difference. */
const ERRORS_ASKED = 2;
/** And by so much of what the present one is right, or a list that looks otherwise tomorrow is not worth it. */
const SHARE_ASKED = 0.02;

/** The way that was right most often; the present one unless another is clearly better. */
export function chooseAmong(
  cases: readonly Foreseen[],
  { present, few }: Omit<ChoiceTerms, 'seed'>,
): number {
  const ways = cases[0]?.places.length ?? 0;
  const rights = Array.from({ length: ways }, (_, way) => rightOf(cases, way, few));
  let best = present;
  for (let way = 0; way < ways; way += 1) {
    const [own, best0] = [rights[way], rights[best]];
    if (own && best0 && own > best0 && isClearlyBetter(cases, way, present, few)) best = way;
  }
  return best;
}

/** Splits by person, and judges each part in the way chosen on the others: never on what it was chosen on. */
export function judgeByParts<Case extends Foreseen>(
  cases: readonly Case[],
  terms: ChoiceTerms,
): JudgedPart<Case>[] {
  const partOfCase = cases.map(({ who }) => partOf(who, terms.seed));
  return Array.from({ length: PARTS }, (_, part) => ({
    cases: cases.filter((_case, at) => partOfCase[at] === part),
    chosen: chooseAmong(
      cases.filter((_case, at) => partOfCase[at] !== part),
      terms,
    ),
  }));
}

/** How often a way was right with one of its first few answers. */
export function countRight(cases: readonly Foreseen[], way: number, few: number): number {
  return cases.filter(({ places }) => (places[way] ?? few) < few).length;
}

/** Counts first answers for next to nothing: they tell only between ways that are right as often. */
function rightOf(cases: readonly Foreseen[], way: number, few: number): number {
  return countRight(cases, way, few) + countRight(cases, way, 1) / (cases.length + 1);
}

/** Whether one way is right oftener than another by more than chance: a sign test on where they differ. */
function isClearlyBetter(
  cases: readonly Foreseen[],
  way: number,
  other: number,
  few: number,
): boolean {
  let right = 0;
  let gained = 0;
  let lost = 0;
  for (const { places } of cases) {
    const isRight = (places[way] ?? few) < few;
    const wasRight = (places[other] ?? few) < few;
    if (wasRight) right += 1;
    if (isRight && !wasRight) gained += 1;
    if (wasRight && !isRight) lost += 1;
  }
  const more = gained - lost;
  return more >= ERRORS_ASKED * Math.sqrt(gained + lost) && more > SHARE_ASKED * right;
}
