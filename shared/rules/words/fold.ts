import { toLatin } from './to-latin.ts';

const ASCII = /^[\0-\x7f]*$/;
const APOSTROPHES_AND_DOTS = /['.]/g;
const NOT_A_WORD_ASCII = /[^a-z0-9]+/g;

// Every sign people and keyboards use for an apostrophe, and the dot inside a Catalan double l.
const SILENT = /['.’‘‛ʼʻ`´′ʹ·＇．]/gu;
// Signs without a width: soft hyphen, joiners, marks of writing direction, the Arabic stretch.
const INVISIBLE = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// Accents, Hebrew points, Arabic vowels. Not the vowel signs of Indic scripts and Thai:
// those are letters to their readers, although Unicode calls them marks.
const MARKS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu;
const KANA_WITH_VOICE = /[\u3041-\u30fe][\u3099\u309a]/g;
const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
  // Arabic and Persian keyboards write the same letter with different signs.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const LETTERS_TO_PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

const TWO_LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};

/**
 * Text as it is compared when somebody is looked for: lower case, without accents and apostrophes,
 * words parted by single spaces, in its own script.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) {
    return lower.replace(APOSTROPHES_AND_DOTS, '').replace(NOT_A_WORD_ASCII, ' ').trim();
  }
  const plain = lower.replace(SILENT, '').normalize('NFKD').replace(INVISIBLE, '');
  return foldKana(plain.replace(MARKS, ''))
    .replace(LETTERS_TO_PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(NOT_A_WORD, ' ')
    .trim();
}

/** The words of a text, folded; none of a text without letters or digits. */
export function foldWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Every word under which a text may be found: as written, in Latin letters, with ü as ue, the parts
 * and the whole of Jean-Luc and O'Brien, and the inner words of scripts that put no spaces.
 */
export function searchWords(text: string): string[] {
  const words = foldWords(text);
  if (ASCII.test(text)) return /['-]/.test(text) ? distinct([...words, ...joinings(text)]) : words;
  const twoLetters = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüøå]/g, (letter) => TWO_LETTER_SPELLINGS[letter] ?? letter);
  const all = [...words, ...joinings(text), ...foldWords(twoLetters)];
  for (const word of words) all.push(...foldWords(toLatin(word)), ...innerWords(word));
  return distinct(all);
}

/** Jean-Luc also as jeanluc, O'Brien also as brien. */
function joinings(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(/[\s,;/()]+/)) {
    const parts = piece.split(/['’‘ʼ`´-]/u).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const joined = foldWords(parts.join(''));
    // The s of "Mary's" is nobody's name.
    const tails = parts.slice(1).flatMap(foldWords);
    found.push(...joined, ...tails.filter((tail) => tail.length > 2));
  }
  return found;
}

/** 王小明 is also looked for as 小明: the given name without a space before it. */
function innerWords(word: string): string[] {
  if (word.length > 12 || !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(word)) return [];
  return [...word].slice(1).map((_, index) => [...word].slice(index + 1).join(''));
}

function foldKana(text: string): string {
  return text
    .replace(KANA_WITH_VOICE, (kana) => kana.normalize('NFC'))
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
