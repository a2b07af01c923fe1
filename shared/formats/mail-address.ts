import type { MailToWrite } from '../platform.ts';

/**
 * Longest address a mail program is opened with, in letters. Many systems cut a longer one, and the
 * end of the note would be lost without a word.
 */
export const LONGEST_MAIL_ADDRESS = 2_000;

/** Nothing that ends an address, begins another one or a header, or is read as such once decoded twice. */
const ONE_ADDRESS = /^[^\s\p{Cc}@,;:<>()[\]"\\?&#%]+@[^\s\p{Cc}@,;:<>()[\]"\\?&#%]+$/u;

/** Longest address of a person, as mail itself has it. */
const LONGEST_RECIPIENT = 254;

/** True for the address of one person, and of nothing else. */
export function isOneMailAddress(text: string): boolean {
  return text.length <= LONGEST_RECIPIENT && ONE_ADDRESS.test(text);
}

/** The address that opens a mail program with a note begun: a mailto and never anything else. */
export function mailAddressOf({ to, subject, body }: MailToWrite): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  const person = encoded(to).replaceAll('%40', '@');
  return `mailto:${person}?subject=${encoded(subject)}&body=${encoded(lines)}`;
}

/** Words as a mail can carry them: without signs nobody sees, which old files bring along. */
export function plainForMail(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** Longest subject of a mail, in letters. */
export const LONGEST_SUBJECT = 200;

/** Half a sign, which no address can carry, becomes the sign for an unknown one. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}
