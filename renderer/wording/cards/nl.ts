import type { CardWords } from './card-words.ts';

/** The sign-up card in Dutch. */
export const dutchCard: CardWords = {
  title: 'Mogen we u leren kennen?',
  welcome:
    'We houden een boekje bij van onze vaste gasten, zodat u niets twee keer hoeft te zeggen.',
  fields: {
    name: 'Uw naam',
    'called-by': 'Hoe mogen we u noemen?',
    usual: 'Zoals altijd',
    likes: 'Wat u nog meer graag hebt',
    spot: 'Waar u graag zit',
    birthday: 'Verjaardag',
    phone: 'Telefoon',
    email: 'E-mail',
    pet: 'Huisdier',
  },
  hints: {
    usual: 'en hoe precies?',
    birthday: 'dag en maand is genoeg',
    phone: 'alleen als het mag',
    email: 'alleen als het mag',
    pet: 'naam, en wat het mag hebben',
  },
  consents: {
    keep: 'Bewaar deze notities over mij in het boekje van de zaak.',
    contact:
      'U mag contact opnemen{ways, select, both { per telefoon of e-mail} phone { per telefoon} email { per e-mail} other {}} over iets waar ik om heb gevraagd.',
    health: 'Onthoud dit over mijn gezondheid of eten:',
  },
  number: 'Nr. {number}',
  keepThis: 'Om te bewaren',
  stub: 'Wat u hier opschrijft, staat in ons eigen boekje, zodat u niets twee keer hoeft te zeggen. Het blijft in de zaak. Vraag gerust om uw pagina te zien, te wijzigen of te laten weghalen: we doen het terwijl u wacht.',
  howLong:
    'We bewaren het zolang u komt en daarna nog {unit, select, years {{count, plural, one {een jaar} other {# jaar}}} other {{count, plural, one {een maand} other {# maanden}}}}.',
  wording: 'Tekst {version}',
};
