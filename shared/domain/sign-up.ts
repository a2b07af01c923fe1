import type { LocalTime } from '../calendar-day.ts';
import type { CardRunId, ImportId } from './ids.ts';

/** What a sign-up card may ask for, each in its own line. */
export const SIGN_UP_FIELDS = [
  'name',
  'called-by',
  'usual',
  'likes',
  'spot',
  'birthday',
  'phone',
  'email',
  'pet',
] as const;

/** One line of a sign-up card. */
export type SignUpField = (typeof SIGN_UP_FIELDS)[number];

/** Ticks of their own: each is asked for apart, and what is not ticked is not kept. */
export const SIGN_UP_CONSENTS = ['keep', 'contact', 'health'] as const;

/** A tick on a sign-up card: keep my notes, contact me, my health note. */
export type SignUpConsent = (typeof SIGN_UP_CONSENTS)[number];

/** How many cards lie on a sheet. */
export const CARDS_ON_A_SHEET = [2, 4, 6, 8, 10] as const;

/** The owner's own words of a card in one language; what is empty is said in the app's words. */
export interface SignUpWording {
  /** BCP 47: "en", "de". */
  readonly language: string;
  readonly title: string;
  readonly welcome: string;
  /** The lines' own names, by field. */
  readonly fields: Readonly<Partial<Record<SignUpField, string>>>;
  /** The sentences that are ticked. */
  readonly consents: Readonly<Partial<Record<SignUpConsent, string>>>;
  /** What stands on the stub to keep. */
  readonly stub: string;
}

/** How the shop's sign-up card looks; the key-in screen follows the order of its fields. */
export interface SignUpDesign {
  readonly fields: readonly SignUpField[];
  readonly consents: readonly SignUpConsent[];
  readonly onSheet: (typeof CARDS_ON_A_SHEET)[number];
  /** How long notes are kept after the last visit, in months. */
  readonly keepMonths: number;
  /** Counts the changes of what a card says, so that a stub tells which wording was agreed to. */
  readonly wordingVersion: number;
  readonly wordings: readonly SignUpWording[];
}

/** Why a printed card never comes back with somebody's page. */
export type CrossedOff = 'spoiled' | 'not-agreed';

/** Cards printed in one go: their numbers, and which of them will not come back. */
export interface CardRun {
  readonly id: CardRunId;
  /** First and last number. */
  readonly from: number;
  readonly to: number;
  /** Given to people who were in the book already, on name cards: no card to sign up with is waited for. */
  readonly what?: 'name-cards';
  readonly language: string;
  readonly wordingVersion: number;
  readonly at: LocalTime;
  readonly crossedOff: readonly {
    readonly number: number;
    readonly why: CrossedOff;
    readonly at: LocalTime;
  }[];
  readonly importId?: ImportId;
}

/** A shop that has not designed its card yet. */
export function createSignUpDesign(): SignUpDesign {
  return {
    fields: ['name', 'called-by', 'usual', 'birthday', 'phone'],
    consents: ['keep', 'contact', 'health'],
    onSheet: 4,
    keepMonths: 24,
    wordingVersion: 1,
    wordings: [],
  };
}
