import type { CardWords } from './card-words.ts';

/** The sign-up card in English. */
export const englishCard: CardWords = {
  title: 'Would you like us to know you?',
  welcome: 'We keep a small book of our regulars, so that you need not ask twice.',
  fields: {
    name: 'Your name',
    'called-by': 'What shall we call you?',
    usual: 'Your usual',
    likes: 'What else you like',
    spot: 'Where you like to sit',
    birthday: 'Birthday',
    phone: 'Phone',
    email: 'E-mail',
    pet: 'Pet',
  },
  hints: {
    usual: 'how do you like it?',
    birthday: 'day and month will do',
    phone: 'only if we may use it',
    email: 'only if we may use it',
    pet: 'its name, and what it may have',
  },
  consents: {
    keep: 'Please keep these notes about me in the shop’s book.',
    contact:
      'You may get in touch about things I asked for{ways, select, both {, by phone or e-mail} phone {, by phone} email {, by e-mail} other {}}.',
    health: 'Please remember this about my health or food:',
  },
  number: 'No {number}',
  keepThis: 'Yours to keep',
  stub: 'We keep what you write here in the shop’s own book, so that you need not ask twice. It stays in the shop. Ask to see your page, to change it or to be taken out: we do it while you wait.',
  howLong:
    'We keep it for as long as you come, and for {unit, select, years {{count, plural, one {a year} other {# years}}} other {{count, plural, one {a month} other {# months}}}} after.',
  wording: 'Wording {version}',
};
