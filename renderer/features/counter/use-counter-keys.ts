import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { usePeek } from '../../ui/peek.tsx';
import type { QuestionKeys } from './ask/ask.tsx';
import type { Turned } from './base/turned.ts';
import type { AtCounter } from './base/use-at-counter.ts';
import { useScan } from './box/use-scan.ts';
import type { Search } from './box/use-search.ts';
import type { LeafKeys } from './leaf/leaf-keys.ts';

interface Keyed {
  readonly atCounter: AtCounter;
  readonly search: Search;
  readonly turned: Turned;
  readonly turn: (to: Turned) => void;
  readonly openId: RegularId | undefined;
  readonly open: (id: RegularId | undefined) => void;
  readonly takeFound: (index: number) => void;
  /** Opens whose card was scanned, also over what stood in the box before. */
  readonly takeScanned: (number: string) => void;
  readonly onWholePage: (id: RegularId) => void;
  /** The letters before the numbers of this shop's cards. */
  readonly cardCode: string;
}

interface Keys {
  readonly box: RefObject<HTMLInputElement | null>;
  /** The leaf puts here what keys do on it. */
  readonly onLeaf: LeafKeys;
}

/** What turns the leaf, by the key printed on its button. */
const TURNS: Readonly<Record<string, Turned>> = { F2: 'other-order', F3: 'note' };

/**
 * The keys of the counter: letters, digits and space go into the box, wherever the focus is;
 * everything else is a key that types nothing.
 */
export function useCounterKeys(keyed: Keyed): Keys {
  const box = useRef<HTMLInputElement>(null);
  const onLeaf = useLeafKeys();
  const { hold, release } = usePeek();
  const scanned = useScan(keyed.cardCode);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    const scan = scanned(event, keyed.search.query, isOfBox(event));
    if (scan?.kind === 'number') keyed.takeScanned(scan.number);
    if (
      scan ||
      onActionKey(event, keyed) ||
      (keyed.turned === 'recall' && keyed.openId && onQuestionKey(event, onLeaf, box.current)) ||
      onBoxKey(event) ||
      isReload(event)
    )
      event.preventDefault();
    else if (types(event) && !belongsTo(event.target, event.key)) box.current?.focus();
  });
  const onKeyUp = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === ' ') release();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKeyUp);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKeyUp);
    };
  }, []);
  useBoxFocus(box, keyed.turned, keyed.openId);

  const isOfBox = ({ target }: KeyboardEvent) => target === box.current || target === document.body;

  /** The keys of the box, which are its own also while nothing at all has the focus. */
  const onBoxKey = (event: KeyboardEvent): boolean => {
    if (!isOfBox(event)) return false;
    const { search, takeFound } = keyed;
    const typed = search.query.trim() !== '';
    if (event.key === 'Enter') {
      if (event.repeat) return true;
      if (typed) takeFound(search.at);
      else onLeaf.enter.current?.();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (typed) search.move(by);
      else walkTabs(keyed, by);
    } else if (event.key === ' ' && search.query === '') {
      if (!event.repeat) hold();
    } else return false;
    return true;
  };
  return { box, onLeaf };
}

/** Does what a key that types nothing stands for; false when it stands for nothing. */
function onActionKey(event: KeyboardEvent, keyed: Keyed): boolean {
  const { atCounter, search, turned, turn, openId, open, onWholePage } = keyed;
  if (event.ctrlKey || event.metaKey) {
    const due = /^[1-8]$/.test(event.key) ? atCounter.due[Number(event.key) - 1] : undefined;
    if (due) open(due.card.id);
    return due !== undefined;
  }
  if (event.key === 'Escape') {
    if (search.query !== '') search.clear();
    else if (turned !== 'recall') turn('recall');
    else open(undefined);
    return true;
  }
  if (openId === undefined) return false;
  if (event.key === 'PageDown' || event.key === 'PageUp') {
    turnPages(event.key === 'PageDown' ? 1 : -1);
    return true;
  }
  const turnsTo = TURNS[event.key];
  if (turnsTo && turnsTo !== turned) turn(turnsTo);
  else if (event.key === 'F8') onWholePage(openId);
  else return false;
  return true;
}

/** What can be done about the question or the card to sign on the page, as printed on the buttons. */
function onQuestionKey(
  event: KeyboardEvent,
  { question, answer, signed }: LeafKeys,
  box: HTMLInputElement | null,
): boolean {
  if (!/^F(?:5|6|7|9|10)$/.test(event.key)) return false;
  // Whoever writes what they said must not answer the next question with the same key.
  if (isInAnotherField(box)) return true;
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    F5: signed.current,
    F6: question.current?.asked,
    F7: question.current?.later,
    F9: question.current?.notSuitable,
    F10: answer.current,
  };
  if (!event.repeat) acts[event.key]?.();
  return true;
}

function useLeafKeys(): LeafKeys {
  const enter = useRef<(() => void) | undefined>(undefined);
  const question = useRef<QuestionKeys | undefined>(undefined);
  const answer = useRef<(() => void) | undefined>(undefined);
  const signed = useRef<(() => void) | undefined>(undefined);
  return useMemo(() => ({ enter, question, answer, signed }), []);
}

/** F5 reads a page in a browser again; at a till that would only lose what is half typed. */
function isReload({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F5' && !altKey && !ctrlKey && !metaKey;
}

/** Moves a leaf that is longer than the screen, while the keyboard stays in the box. */
function turnPages(by: 1 | -1): void {
  const leaf = document.querySelector('article');
  leaf?.scrollBy({ top: by * leaf.clientHeight * 0.8 });
}

/** Opens the next person down or up the index. */
function walkTabs({ atCounter, openId, open }: Keyed, by: 1 | -1): void {
  const tabs = [...atCounter.due.map(({ card }) => card), ...atCounter.here];
  const from = tabs.findIndex((card) => card.id === openId);
  const to = from === -1 && by === -1 ? tabs.length - 1 : from + by;
  const next = tabs[Math.max(0, Math.min(to, tabs.length - 1))];
  if (next) open(next.id);
}

/** Puts the keyboard back into the box; a finger must not bring up the keys on glass. */
function useBoxFocus(
  box: RefObject<HTMLInputElement | null>,
  turned: Turned,
  openId: RegularId | undefined,
): void {
  useEffect(() => {
    void openId;
    if (turned !== 'recall' || window.matchMedia('(pointer: coarse)').matches) return;
    const focus = () => box.current?.focus();
    // Only a click of a mouse counts its clicks; a button pressed by key keeps the focus.
    const onClick = (event: MouseEvent) => {
      if (event.detail > 0 && !isDialogOpen() && !isInAnotherField(box.current)) focus();
    };
    focus();
    window.addEventListener('click', onClick);
    return () => window.removeEventListener('click', onClick);
  }, [box, turned, openId]);
}

/** A line on the leaf that was opened or pressed keeps the keyboard. */
function isInAnotherField(box: HTMLInputElement | null): boolean {
  const { activeElement } = document;
  return activeElement !== box && activeElement?.matches('input, textarea, select') === true;
}

function types(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** A field keeps what is typed in it; a button keeps only the Space that presses it. */
function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input, textarea, select')) return true;
  return key === ' ' && target.closest('button, a') !== null;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
