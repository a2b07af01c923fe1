import type { SignUpDesign } from '../../../shared/domain/sign-up.ts';
import type { SaidCard } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import type { CardFit } from './card-face.tsx';
import styles from './sign-up.module.css';

/** What does not fit on the cards, and what would help; nothing while everything does. */
export function WhatFits({
  design,
  card,
  fit,
}: {
  readonly design: SignUpDesign;
  readonly card: SaidCard;
  readonly fit: CardFit | undefined;
}) {
  return (
    <div role="status" aria-label={say('sign-up.what-fits')} className={styles.fits}>
      {fit && troubles(design, card, fit).map((words) => <p key={words}>{words}</p>)}
    </div>
  );
}

function troubles({ onSheet }: SignUpDesign, card: SaidCard, fit: CardFit): string[] {
  const left = card.fields.slice(fit.fields).map(({ label }) => `“${label}”`);
  const list = new Intl.ListFormat('en-GB').format(left);
  return [
    ...(left.length > 0 ? [say('sign-up.left-out', { onSheet, fields: list })] : []),
    ...(fit.hasWelcome ? [] : [say('sign-up.no-welcome', { onSheet })]),
    ...(fit.isStubSmall ? [say('sign-up.small-stub')] : []),
  ];
}
