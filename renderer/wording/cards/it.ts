import type { CardWords } from './card-words.ts';

/** The sign-up card in Italian. */
export const italianCard: CardWords = {
  title: 'Ci conosciamo?',
  welcome:
    'Teniamo un piccolo quaderno dei nostri clienti abituali, così non dovrà ripetersi ogni volta.',
  fields: {
    name: 'Il Suo nome',
    'called-by': 'Come possiamo chiamarLa?',
    usual: 'Il solito',
    likes: 'Che altro Le piace',
    spot: 'Dove Le piace sedersi',
    birthday: 'Compleanno',
    phone: 'Telefono',
    email: 'E-mail',
    pet: 'Animale',
  },
  hints: {
    usual: 'come Le piace?',
    birthday: 'bastano giorno e mese',
    phone: 'solo se possiamo usarlo',
    email: 'solo se possiamo usarla',
    pet: 'il nome, e cosa può mangiare',
  },
  consents: {
    keep: 'Conservate queste note su di me nel quaderno del negozio.',
    contact:
      'Potete contattarmi{ways, select, both { per telefono o per e-mail} phone { per telefono} email { per e-mail} other {}} per ciò che ho chiesto.',
    health: 'Ricordate questo della mia salute o alimentazione:',
  },
  number: 'N.\u00a0{number}',
  keepThis: 'Da conservare',
  stub: 'Conserviamo ciò che scrive qui nel quaderno del negozio, così non dovrà ripetersi. Non esce dal negozio. Può chiedere di vedere la Sua pagina, di correggerla o di toglierla: lo facciamo subito.',
  howLong:
    'La conserviamo finché viene da noi e per {unit, select, years {{count, plural, one {un anno} other {# anni}}} other {{count, plural, one {un mese} other {# mesi}}}} dopo.',
  wording: 'Testo {version}',
};
