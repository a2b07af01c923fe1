import type { SignUpConsent, SignUpField } from '../../../shared/domain/sign-up.ts';

/**
 * What a sign-up card says in one language when the owner wrote nothing else (ICU message syntax).
 *
 * It speaks as the shop does, without its name: a name would bend the sentence around it.
 */
export interface CardWords {
  readonly title: string;
  readonly welcome: string;
  /** Short: there must be room to write beside them. */
  readonly fields: Readonly<Record<SignUpField, string>>;
  /** A word of help at the end of a line. */
  readonly hints: Readonly<Partial<Record<SignUpField, string>>>;
  /** `contact` is filled in with `ways`: both, phone, email or none. */
  readonly consents: Readonly<Record<SignUpConsent, string>>;
  /** Filled in with `number`: "0147". */
  readonly number: string;
  /** Title of the stub. */
  readonly keepThis: string;
  /** What is kept, why, and how to see it or be taken out. */
  readonly stub: string;
  /** How long it is kept; filled in with `unit` (years or months) and `count`. */
  readonly howLong: string;
  /** Filled in with `version`. */
  readonly wording: string;
}
