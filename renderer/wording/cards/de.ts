import type { CardWords } from './card-words.ts';

/** The sign-up card in German. */
export const germanCard: CardWords = {
  title: 'Dürfen wir Sie kennenlernen?',
  welcome: 'Wir führen ein kleines Buch unserer Stammgäste, damit Sie nichts zweimal sagen müssen.',
  fields: {
    name: 'Ihr Name',
    'called-by': 'Wie dürfen wir Sie nennen?',
    usual: 'Wie immer, also …',
    likes: 'Was Sie sonst mögen',
    spot: 'Wo Sie gern sitzen',
    birthday: 'Geburtstag',
    phone: 'Telefon',
    email: 'E-Mail',
    pet: 'Haustier',
  },
  hints: {
    usual: 'und wie am liebsten?',
    birthday: 'Tag und Monat genügen',
    phone: 'nur wenn wir dürfen',
    email: 'nur wenn wir dürfen',
    pet: 'Name, und was es darf',
  },
  consents: {
    keep: 'Bitte heben Sie diese Notizen über mich im Buch des Ladens auf.',
    contact:
      'Sie dürfen sich{ways, select, both { telefonisch oder per E-Mail} phone { telefonisch} email { per E-Mail} other {}} melden, wenn ich nach etwas gefragt habe.',
    health: 'Bitte merken Sie sich zu meiner Gesundheit oder meinem Essen:',
  },
  number: 'Nr. {number}',
  keepThis: 'Für Sie zum Behalten',
  stub: 'Was Sie hier aufschreiben, steht in unserem eigenen Buch, damit Sie nichts zweimal sagen müssen. Es bleibt im Laden. Fragen Sie jederzeit nach Ihrer Seite: Wir zeigen, ändern oder entfernen sie, während Sie warten.',
  howLong:
    'Wir heben es auf, solange Sie kommen, und danach noch {unit, select, years {{count, plural, one {ein Jahr} other {# Jahre}}} other {{count, plural, one {einen Monat} other {# Monate}}}}.',
  wording: 'Fassung {version}',
};
