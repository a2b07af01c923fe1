import { describe, expect, it } from 'vitest';
import { readCardNumber, scannedNumber } from '../../../shared/print/card-number.ts';
import { backPagesOf } from '../../../shared/rules/finding/back-pages-of.ts';
import { Finder } from '../../../shared/rules/finding/find.ts';
import { KEYBOARDS, type Keyboard } from '../../../shared/scanner/keyboards.ts';
import { plainDigits, scannedCard, withoutControls } from '../../../shared/scanner/scanned.ts';
import { cardOf } from '../../helpers/card-of.ts';

const CODE = 'KDRT';
const NUMBER = 'KDRT0147';

/** What comes into the box of a scanner that presses the keys of KDRT0147, letters with Shift. */
const TYPED: readonly (readonly [keyboard: string, typed: string])[] = [
  ['American', 'KDRT0147'],
  ['American, Caps Lock', 'kdrt0147'],
  ['American, a scanner set to French', 'KDRT)!$&'],
  ['French', "KDRTà&'è"],
  ['French, Caps Lock', 'kdrt0147'],
  ['Belgian', "KDRTà&'è"],
  ['Swiss', 'KDRT0147'],
  ['Turkish F', 'MEIO0147'],
  ['Czech', 'KDRTé+čý'],
  ['Czech, Caps Lock', 'kdrtÉ+ČÝ'],
  ['Slovak', 'KDRTé+čý'],
  ['Hungarian', 'KDRTö147'],
  ['Lithuanian', 'KDRT“ąėų'],
  ['Russian', 'ЛВКЕ0147'],
  ['Russian, Caps Lock', 'лвке0147'],
  ['Ukrainian', 'ЛВКЕ0147'],
  ['Bulgarian', 'НАИШ0147'],
  ['Serbian', 'КДРТ0147'],
  ['Greek', 'ΚΔΡΤ0147'],
  ['Arabic', '،]ٌلإ0147'],
  ['Arabic, Caps Lock', 'نيقف0147'],
  ['Arabic with its own digits', 'نيقف٠١٤٧'],
  ['Persian', 'نیقف۰۱۴۷'],
  ['Hebrew, Caps Lock', 'לגרא0147'],
  ['Thai', 'ษฏฑธจๅภึ'],
  ['Japanese or Chinese, wide', 'ＫＤＲＴ０１４７'],
  ['Japanese or Chinese, wide and small', 'ｋｄｒｔ０１４７'],
];

/** Those that the table has no line of, pressed by its own list of keys. */
function typedOn({ meant }: Keyboard, text: string): string {
  const typed = [...meant].filter(([, us]) => text.toUpperCase().includes(us.toUpperCase()));
  return [...text].map((us) => typed.find(([, of]) => of === us)?.[0] ?? us).join('');
}

describe('a card that is scanned is found', () => {
  const finder = new Finder(
    backPagesOf([
      cardOf('bill', { name: 'Bill Rodgers', cardNumber: NUMBER }),
      cardOf('mill', { name: 'Ada Lindqvist', cardNumber: 'ML-000-0017' }),
      cardOf('anna', { name: 'Анна Петрова', cardNumber: 'KDRT0148' }),
      cardOf('nikos', { name: 'Νίκος Λάμπρου' }),
    ]),
  );
  const found = (typed: string) => finder.find(typed, '2026-11-22T15:02:00', 8).map(({ id }) => id);

  it.each(TYPED)('on a keyboard that is %s: %s', (_, typed) => {
    expect(found(typed)).toEqual(['bill']);
    expect(scannedNumber(typed, CODE)).toBe(NUMBER);
    expect(readCardNumber(typed, CODE)).toEqual({ kind: 'ours', number: 147 });
  });

  it.each(
    KEYBOARDS.flatMap((keyboard) =>
      [
        ...[']Q1KDRT0147', ']E0KDRT0147', ']C1KDRT0147', ']d2KDRT0147', '*KDRT0147*'],
        ...['kdrt0147', ']A0*KDRT0147*'],
      ].map((sent) => [keyboard.of, sent, keyboard] as const),
    ),
  )('on a keyboard that is %s, sent as %s', (_, sent, keyboard) => {
    expect(found(typedOn(keyboard, sent))[0]).toBe('bill');
  });

  it.each([
    '\u0002KDRT0147\u0003',
    '\u0002]Q1KDRT0147\r\n',
    'KDRT0147\t',
    'KDRT0147\r\n\r\n',
    '\u001d]C1KDRT0147\u001d',
    '  *KDRT0147*\r',
  ])('with what nobody sees around it: %j', (sent) => {
    expect(found(sent)).toEqual(['bill']);
    expect(scannedNumber(sent, CODE)).toBe(NUMBER);
  });

  it('that another shop’s software numbered, by all of its number alone', () => {
    expect(found('MLß000ß0017')).toEqual(['mill']);
    expect(found('ьд-000-0017')).toEqual(['mill']);
    expect(found('ьд-000-001')).toEqual([]);
  });

  it('and a name in other letters is nothing but a name', () => {
    expect(found('анна петрова')).toEqual(['anna']);
    expect(found('Λάμπρου')).toEqual(['nikos']);
    const names = ['Лвкелвке', 'Владислава', 'Ελευθερία', 'Žáčková', 'Řezníčková', 'عبدالرحمن'];
    for (const name of names) expect(scannedNumber(name, CODE)).toBeUndefined();
  });
});

describe('what is no card of the shop', () => {
  it.each(['', 'Bill', 'KDRT', 'KDRT0000', 'KDRT 0147', 'ЛВКЕ', '01632960114', '0147'])(
    '“%s” is not scanned',
    (text) => {
      expect(scannedNumber(text, CODE)).toBeUndefined();
    },
  );

  it('is none whatever is asked for when the shop prints none', () => {
    expect(scannedNumber('KDRT0147', '')).toBeUndefined();
    expect(scannedCard('ЛВКЕ0147', () => false)).toBeUndefined();
  });

  it('another shop’s is told apart on a keyboard that differs in its digits', () => {
    expect(readCardNumber("blnpà&'è", CODE)).toEqual({ kind: 'other-shop', code: 'BLNP' });
    expect(readCardNumber(']Q1BLNP0147', CODE)).toEqual({ kind: 'other-shop', code: 'BLNP' });
  });
});

describe('signs', () => {
  it('that nobody sees are in no line', () => {
    expect(withoutControls('\u0002Ada\tLind\u0000qvist\u0003\r\n')).toBe('Ada Lindqvist ');
  });

  it('for digits are digits in any script', () => {
    expect(plainDigits('٠١٢ ۳۴۵ ६७ ８９ ๑ 4')).toBe('012 345 67 89 1 4');
    expect(plainDigits('Анна')).toBe('Анна');
  });
});
