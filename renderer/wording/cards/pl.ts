import type { CardWords } from './card-words.ts';

/** The sign-up card in Polish. */
export const polishCard: CardWords = {
  title: 'Poznajmy się',
  welcome: 'Prowadzimy mały zeszyt naszych stałych gości, żeby nie trzeba było się powtarzać.',
  fields: {
    name: 'Imię i nazwisko',
    'called-by': 'Jak się zwracać?',
    usual: 'To, co zwykle',
    likes: 'Co jeszcze lubię',
    spot: 'Ulubione miejsce',
    birthday: 'Urodziny',
    phone: 'Telefon',
    email: 'E-mail',
    pet: 'Zwierzę',
  },
  hints: {
    usual: 'a jak dokładnie?',
    birthday: 'wystarczy dzień i miesiąc',
    phone: 'tylko za zgodą',
    email: 'tylko za zgodą',
    pet: 'imię i co może jeść',
  },
  consents: {
    keep: 'Proszę zachować te notatki o mnie w zeszycie.',
    contact:
      'Proszę o kontakt{ways, select, both { telefoniczny lub e-mailowy} phone { telefoniczny} email { e-mailowy} other {}} w sprawach, o które pytam.',
    health: 'Proszę pamiętać o moim zdrowiu lub jedzeniu:',
  },
  number: 'Nr\u00a0{number}',
  keepThis: 'Do zachowania',
  stub: 'To, co tu napisano, trzymamy we własnym zeszycie, żeby nie trzeba było się powtarzać. Nie opuszcza sklepu. Na prośbę pokażemy stronę, poprawimy ją lub usuniemy od ręki.',
  howLong:
    'Przechowujemy ją do ostatniej wizyty i jeszcze {unit, select, years {{count, plural, one {rok} few {# lata} other {# lat}}} other {{count, plural, one {miesiąc} few {# miesiące} other {# miesięcy}}}} po niej.',
  wording: 'Wersja {version}',
};
