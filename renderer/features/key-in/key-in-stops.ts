import type { SignUpConsent, SignUpDesign, SignUpField } from '../../../shared/domain/sign-up.ts';
import type { CardDraft } from './key-in-drafts.ts';

/** Where the keys stop on a card: its lines, its ticks, the line beside the tick for health. */
export type Stop = SignUpField | Tick | 'health' | 'end';

/** A tick, by its consent. */
export type Tick = `tick-${SignUpConsent}`;

/**
 * The stops of a card in its own order.
 *
 * Once the tick that notes are kept was left blank there is only the end, where the card is crossed
 * off; the line for health is there when its tick is.
 */
export function stopsOf(
  { fields, consents }: Pick<SignUpDesign, 'fields' | 'consents'>,
  { ticks }: Pick<CardDraft, 'ticks'>,
): Stop[] {
  const stops: Stop[] = [...fields];
  for (const consent of consents) {
    stops.push(tickOf(consent));
    if (consent === 'keep' && ticks.keep === 'no') return [...stops, 'end'];
    if (consent === 'health' && ticks.health === 'yes') stops.push('health');
  }
  return stops;
}

/** The tick of a consent. */
export function tickOf(consent: SignUpConsent): Tick {
  return `tick-${consent}`;
}

/** The consent a stop is the tick of; undefined for lines. */
export function consentAt(stop: Stop): SignUpConsent | undefined {
  return stop.startsWith('tick-') ? (stop.slice(5) as SignUpConsent) : undefined;
}
