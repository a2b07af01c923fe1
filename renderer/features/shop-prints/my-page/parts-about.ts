import { dayOf } from '../../../../shared/calendar-day.ts';
import type { HealthConsent } from '../../../../shared/domain/fact.ts';
import type { WholeRegular } from '../../../data/people/book-context.tsx';
import { sayKeptBirthday } from '../../../wording/people/say-birthday.ts';
import { sayEventName } from '../../../wording/people/say-event.ts';
import { sayHow } from '../../../wording/prints/say-message.ts';
import { say } from '../../../wording/say.ts';
import { sayBirthday, sayDay, sayOnDay, sayVagueDay } from '../../../wording/say-day.ts';
import { READ_ANY_DAY } from '../read-any-day.ts';
import type { MyLine, MyPart } from './my-part.ts';

/** Who they are, as the book has it. */
export function aboutYou({ regular }: WholeRegular, photo: string | undefined): MyPart {
  const said = (label: string, words: string): MyLine[] => (words === '' ? [] : [{ label, words }]);
  const source = regular.importId === undefined ? '' : say('mine.came-in');
  const lines = [
    ...(regular.name === '' ? [{ words: say('mine.no-name') }] : []),
    ...said(say('mine.name'), regular.name),
    ...said(say('mine.called'), regular.calledBy),
    ...said(say('mine.said-like'), regular.saidLike),
    ...said(say('mine.birthday'), sayKeptBirthday(regular)),
    ...(regular.ageTold ? [{ words: say('mine.birthday-age') }] : []),
    ...said(say('mine.name-day'), regular.nameDay ? sayBirthday(regular.nameDay) : ''),
    ...said(say('mine.phone'), regular.phones.join(', ')),
    ...said(say('mine.email'), regular.email),
    ...said(say('mine.spot'), regular.spot),
    ...said(say('mine.tags'), regular.tags.join(', ')),
    ...said(say('mine.card'), regular.cardNumber),
    ...said(say('mine.since'), regular.regularSince ? sayVagueDay(regular.regularSince) : ''),
    { label: say('mine.added'), words: sayDay(dayOf(regular.addedAt)), ...(source && { source }) },
    ...said(say('mine.outside'), regular.outsideId ?? ''),
    ...standingOf(regular.standing),
    ...(photo === undefined ? [] : [{ words: say('mine.photo'), picture: photo }]),
  ];
  return { title: say('mine.about'), lines };
}

function standingOf(standing: WholeRegular['regular']['standing']): MyLine[] {
  if (standing !== 'moved-away' && standing !== 'do-not-contact') return [];
  return [{ words: say(`mine.standing-${standing}`) }];
}

/** Every agreement of theirs, with its day, how it was given, and to which wording. */
export function agreed(whole: WholeRegular): MyPart {
  const { regular, facts, events } = whole;
  const keep = regular.keepConsent;
  const lines: MyLine[] = [
    ...(keep ? [{ words: say('mine.agreed-keep'), source: sourceOf(keep) }] : []),
    ...(regular.reach ?? []).map((consent) => ({
      words: say(`mine.agreed-${consent.way}`),
      source: sourceOf(consent),
    })),
    ...facts.flatMap(({ text, health }) => aboutHealth(text, health)),
    ...events.flatMap((event) => aboutHealth(sayEventName(event), event.health)),
  ];
  const none = [{ words: say('mine.agreed-none') }];
  return { title: say('mine.agreed'), lines: lines.length === 0 ? none : lines };
}

function aboutHealth(what: string, health: HealthConsent | undefined): MyLine[] {
  if (!health) return [];
  return [{ words: say('mine.agreed-health', { what }), source: sourceOf(health) }];
}

function sourceOf(
  consent: Pick<HealthConsent, 'givenAt' | 'how' | 'who' | 'wordingVersion'> & {
    readonly language?: string;
  },
): string {
  return say('mine.agreed-source', {
    day: sayOnDay(dayOf(consent.givenAt), READ_ANY_DAY),
    how: sayHow(consent.how),
    who: consent.who || 'none',
    version: consent.wordingVersion,
    language: consent.language || 'none',
  });
}
