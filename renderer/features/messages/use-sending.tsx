import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { Message, ReachWay } from '../../../shared/domain/message.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import {
  isOneMailAddress,
  LONGEST_MAIL_ADDRESS,
  LONGEST_SUBJECT,
  mailAddressOf,
  plainForMail,
} from '../../../shared/formats/mail-address.ts';
import type { PrintFailure } from '../../../shared/platform.ts';
import type { LetterFacts } from '../../../shared/rules/letters/letter-facts.ts';
import { noteMessage } from '../../data/acts/messages.ts';
import { useBook, type WholeRegular } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { sayLetterSubject } from '../../wording/prints/say-letter.ts';
import { say } from '../../wording/say.ts';
import { keyOfCopy } from '../../wording/say-key.ts';
import { LetterCard } from './letter-card.tsx';

interface Written {
  readonly whole: WholeRegular;
  readonly about: string | undefined;
  readonly facts: LetterFacts;
  readonly text: string;
  readonly shop: string;
}

/** What sends a note, and what came of it. */
export interface Sending {
  readonly sheet: RefObject<HTMLTextAreaElement | null>;
  readonly hasWords: boolean;
  readonly isReady: (way: ReachWay) => boolean;
  readonly send: (way: ReachWay) => Promise<void>;
  /** What went wrong, or has to be done by hand. */
  readonly trouble: string | undefined;
  /** The same words were copied by hand after the page was not let. */
  readonly onCopied: () => void;
  /** How these very words went out already. */
  readonly sentAs: readonly Message[];
  /** The card while it is being printed. */
  readonly card: ReactNode;
}

/** Sends a note by copying, by the mail program or on a card, and marks it as sent by that way. */
export function useSending(written: Written): Sending {
  const { whole, text, shop } = written;
  const { email } = whole.regular;
  const platform = usePlatform();
  const sheet = useRef<HTMLTextAreaElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const [byHand, setByHand] = useState<ReachWay>();
  const [printing, setPrinting] = useState(false);
  const mark = useMark(written);
  const copy = async (way: ReachWay) => {
    if (await copied(text)) return true;
    sheet.current?.focus();
    sheet.current?.select();
    setByHand(way);
    setTrouble(say('note.copy-refused', { keys: keyOfCopy(platform.keyboard) }));
    return false;
  };
  const openMail = async () => {
    const subject = plainForMail(sayLetterSubject(shop)).replace(/\s+/g, ' ');
    const mail = { to: email, subject: cutTo(subject), body: plainForMail(text) };
    const isLong = mailAddressOf(mail).length > LONGEST_MAIL_ADDRESS;
    if (isLong && !(await copy('email'))) return;
    const opened = await platform.openMail(isLong ? { ...mail, body: '' } : mail);
    if (!opened.ok) return setTrouble(say(`note.${opened.failure.kind}`));
    if (isLong) setTrouble(say('note.mail-long'));
    await mark('email');
  };
  const send = async (way: ReachWay) => {
    setTrouble(undefined);
    setByHand(undefined);
    if (way === 'card') return setPrinting(true);
    if (way === 'email') return openMail();
    if (await copy('message')) await mark('message');
  };
  const onPrinted = async (failure: PrintFailure['kind'] | 'too-long' | undefined) => {
    setPrinting(false);
    if (failure === 'cancelled') return;
    if (failure === undefined) return mark('card');
    setTrouble(say(failure === 'too-long' ? 'note.card-long' : 'note.no-printer'));
  };
  const hasWords = text.trim() !== '';
  return {
    sheet,
    hasWords,
    isReady: (way) => hasWords && !printing && (way !== 'email' || isOneMailAddress(email)),
    send,
    trouble,
    onCopied: () => {
      if (byHand === undefined || !isWhollySelected(sheet.current)) return;
      setByHand(undefined);
      setTrouble(undefined);
      void mark(byHand);
    },
    sentAs: whole.messages.filter((message) => message.text === text),
    card: printing && <LetterCard text={text} onPrinted={(failure) => void onPrinted(failure)} />,
  };
}

/** Marks the note as sent by a way, once, and tells; the same words sent again are told and not counted. */
function useMark({ whole, about, facts, text }: Written) {
  const book = useBook();
  const tell = useTell();
  const notice = useNotice();
  return async (way: ReachWay) => {
    const { regular, messages } = whole;
    const done = { message: 'copied', email: 'mailed', card: 'printed' } as const;
    if (messages.some((message) => message.text === text && message.way === way)) {
      return notice({ words: say(`note.${done[way]}-again`) });
    }
    const aboutId = subjectId(whole, about, facts);
    const given = {
      regularId: regular.id,
      text,
      way,
      who: '',
      ...(aboutId !== undefined && { about: aboutId }),
    };
    const to = regular.phones[0] ?? 'none';
    const words = say(`note.${done[way]}`, { to });
    tell(await noteMessage(book, given, displayName(regular), readClock()), words);
  };
}

/** What the note was opened for, as long as that is in the book; else what its facts are about. */
function subjectId(
  { events, visits }: WholeRegular,
  about: string | undefined,
  facts: LetterFacts,
): string | undefined {
  if (about !== undefined && [...events, ...visits].some(({ id }) => id === about)) return about;
  return facts.about.kind === 'nothing' ? undefined : facts.about.id;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function isWhollySelected(sheet: HTMLTextAreaElement | null): boolean {
  return sheet !== null && sheet.selectionStart === 0 && sheet.selectionEnd === sheet.value.length;
}

function cutTo(subject: string): string {
  return [...subject].slice(0, LONGEST_SUBJECT / 2).join('');
}
