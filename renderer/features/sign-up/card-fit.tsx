import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SignUpField } from '../../../shared/domain/sign-up.ts';
import type { CardSheet } from '../../../shared/print/card-sheet.ts';
import type { SaidCard } from '../../wording/prints/say-card.ts';
import styles from './card.module.css';
import { CardFace, type CardFit } from './card-face.tsx';

/** Letters go down in such steps of their usual size before something stays off the card … */
const LETTERS_STEP = 0.04;
/** … on every card so far, and on a large one as far as the names of its lines can be read, in points. */
const LEAST_LETTERS = 0.84;
const SMALLEST_LABEL_PT = 5.9;
/** The stub leaves nothing off: its letters go down until all of it fits. */
const STUB_LETTERS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];
/** Points below which a stub is hard to read. */
const SMALLEST_PT = 4.9;
/** Half a pixel of rounding is no overflow. */
const SLACK_PX = 1;

/** A name and a word of help take so much of a line at most; the rest is for the pen. */
const MOST_OF_LINE = 0.56;
const MOST_OF_SHORT_LINE = 0.68;
/** What is answered in a few letters. */
const SHORT: ReadonlySet<SignUpField> = new Set(['birthday', 'phone']);

type MainFit = Pick<CardFit, 'letters' | 'fields' | 'hasWelcome'>;

/**
 * Finds how a card's words fit, measured with their real letters; undefined until it was.
 *
 * Smaller letters come first; then the welcome stays off; then lines, from the last. `measuring` has to
 * be rendered somewhere.
 */
export function useCardFit(
  layout: CardSheet,
  card: SaidCard,
  picture: string | undefined,
): { readonly measuring: ReactNode; readonly fit: CardFit | undefined } {
  const holder = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<CardFit>();
  const measure = useEffectEvent(() => {
    const face = holder.current?.firstElementChild;
    if (face instanceof HTMLElement) setFit(fitOf(face, card));
  });
  const key = JSON.stringify([layout, card, picture]);
  useLayoutEffect(() => {
    let isGone = false;
    const again = () => {
      if (!isGone && key !== '') measure();
    };
    again();
    // Letters and pictures change their widths when they arrive.
    void document.fonts.ready.then(again);
    void pictureIn(holder.current).then(again);
    return () => {
      isGone = true;
    };
  }, [key]);
  const [box] = layout.cards;
  const measuring =
    box &&
    createPortal(
      <div ref={holder} className={styles.measuring} aria-hidden="true">
        <CardFace
          key={key}
          layout={layout}
          box={box}
          card={card}
          number={99_999}
          code="KDRT99999"
          picture={picture}
          fit={everythingOf(card)}
        />
      </div>,
      document.body,
    );
  return { measuring, fit };
}

function everythingOf({ fields }: SaidCard): CardFit {
  return {
    letters: 1,
    stubLetters: 1,
    fields: fields.length,
    hints: fields.map(({ field }) => field),
    hasWelcome: true,
    isStubSmall: false,
  };
}

async function pictureIn(holder: HTMLElement | null): Promise<void> {
  await holder
    ?.querySelector('img')
    ?.decode()
    .catch(() => undefined);
}

function fitOf(face: HTMLElement, { fields }: SaidCard): CardFit {
  const stubLetters =
    STUB_LETTERS.find((part) => {
      face.style.setProperty('--stub-fit', String(part));
      return holdsAll(face, 'stub');
    }) ?? 0.5;
  const isStubSmall = pointsOf(face.querySelector('[data-part="stub"]')) < SMALLEST_PT;
  const main = mainFitOf(face, fields.length);
  const hints = fields.map(({ field }) => field).filter((field) => hasRoomForHint(face, field));
  return { ...main, hints, stubLetters, isStubSmall };
}

function mainFitOf(face: HTMLElement, most: number): MainFit {
  const sizes = lettersOf(face);
  for (let fields = most; fields > 0; fields -= 1) {
    for (const hasWelcome of [true, false]) {
      for (const letters of sizes) {
        const fit = { letters, fields, hasWelcome };
        show(face, fit);
        if (holdsAll(face, 'main')) return fit;
      }
    }
  }
  return { letters: sizes.at(-1) ?? 1, fields: 0, hasWelcome: false };
}

/** Sizes of letters that are tried on this card, as parts of its usual one, the largest first. */
function lettersOf(face: HTMLElement): number[] {
  const label = Number.parseFloat(getComputedStyle(face).getPropertyValue('--label'));
  const least = Math.min(LEAST_LETTERS, SMALLEST_LABEL_PT / label);
  const steps = Math.floor((1 - least) / LETTERS_STEP + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => 1 - step * LETTERS_STEP);
}

/** Whether enough of a line is left to write on between its name and the word of help. */
function hasRoomForHint(face: HTMLElement, field: SignUpField): boolean {
  const hint = face.querySelector(`[data-hint="${field}"]`);
  const line = hint?.parentElement;
  if (!hint || !line) return false;
  const taken = [...line.children].reduce(
    (sum, part) => sum + part.getBoundingClientRect().width,
    0,
  );
  return taken <= line.clientWidth * (SHORT.has(field) ? MOST_OF_SHORT_LINE : MOST_OF_LINE);
}

function pointsOf(part: Element | null): number {
  return part ? Number.parseFloat(getComputedStyle(part).fontSize) * 0.75 : SMALLEST_PT;
}

function show(face: HTMLElement, fit: Pick<CardFit, 'letters' | 'fields' | 'hasWelcome'>): void {
  face.style.setProperty('--fit', String(fit.letters));
  face.querySelectorAll<HTMLElement>('[data-field]').forEach((line, place) => {
    line.hidden = place >= fit.fields;
    line.style.display = line.hidden ? 'none' : '';
  });
  for (const welcome of face.querySelectorAll<HTMLElement>('[data-welcome]')) {
    welcome.style.display = fit.hasWelcome ? '' : 'none';
  }
}

function holdsAll(face: HTMLElement, part: 'main' | 'stub'): boolean {
  const box = face.querySelector(`[data-part="${part}"]`);
  if (!box) return true;
  return (
    box.scrollHeight <= box.clientHeight + SLACK_PX && box.scrollWidth <= box.clientWidth + SLACK_PX
  );
}
