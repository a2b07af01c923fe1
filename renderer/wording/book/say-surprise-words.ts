import type { Occasion } from '../../../shared/domain/surprise.ts';
import { say } from '../say.ts';

/** The ways a sentence may name somebody: not at all, in quotation marks of its own, or by any name. */
export type ToldAs = 'no' | 'quoted' | 'name';

/** How a name stands in a sentence: “blue jacket”, "card …0007" and "phone …0123" take no ’s. */
export function toldAs(name: string): ToldAs {
  if (name.trim() === '') return 'no';
  return /^(“|(?:card|phone) …)/.test(name) ? 'quoted' : 'name';
}

/** What has happened, with its words: "the wedding (Laura)". */
export function sayGreatEvent({
  event,
  text,
}: Extract<Occasion, { readonly kind: 'after-event' }>): string {
  const kind = event === 'illness' || event === 'loss' ? 'other' : event;
  return say(`surprise.event-${kind}`, { text, told: text.trim() === '' ? 'no' : 'yes' });
}

/** "1,000th". */
export function sayNth(count: number): string {
  return say('surprise.nth', { count });
}

/** How long somebody stayed away, as people say it: "5 months away". */
export function sayAway(days: number): string {
  const months = Math.round(days / 30.44);
  if (months < 2) return say('surprise.away-days', { days });
  if (months < 24) return say('surprise.away-months', { months });
  return say('surprise.away-years', { years: Math.floor(days / 365.25) });
}
