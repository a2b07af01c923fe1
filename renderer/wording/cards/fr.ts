import type { CardWords } from './card-words.ts';

/** The sign-up card in French; signs of two parts stand after a space that does not break. */
export const frenchCard: CardWords = {
  title: 'Et si nous faisions connaissance\u00a0?',
  welcome: 'Nous tenons un petit carnet de nos habitués, pour que vous n’ayez pas à tout redire.',
  fields: {
    name: 'Votre nom',
    'called-by': 'Comment vous appeler\u00a0?',
    usual: 'Comme d’habitude, c’est…',
    likes: 'Ce que vous aimez aussi',
    spot: 'Votre place préférée',
    birthday: 'Anniversaire',
    phone: 'Téléphone',
    email: 'E-mail',
    pet: 'Animal',
  },
  hints: {
    usual: 'comment l’aimez-vous\u00a0?',
    birthday: 'le jour et le mois suffisent',
    phone: 'si vous le voulez bien',
    email: 'si vous le voulez bien',
    pet: 'son nom, et ce qu’il peut manger',
  },
  consents: {
    keep: 'Gardez ces notes à mon sujet dans le carnet de la maison.',
    contact:
      'Vous pouvez me contacter{ways, select, both { par téléphone ou par e-mail} phone { par téléphone} email { par e-mail} other {}} au sujet de ce que j’ai demandé.',
    health: 'Notez ceci sur ma santé ou mon alimentation\u00a0:',
  },
  number: 'N°\u00a0{number}',
  keepThis: 'À garder',
  stub: 'Nous gardons ce que vous écrivez ici dans le carnet de la maison, pour que vous n’ayez pas à tout redire. Il ne quitte pas la maison. Demandez à voir votre page, à la corriger ou à la retirer\u00a0: nous le faisons devant vous.',
  howLong:
    'Nous la gardons tant que vous venez, et {unit, select, years {{count, plural, one {un an} other {# ans}}} other {{count, plural, one {un mois} other {# mois}}}} après votre dernière visite.',
  wording: 'Version {version}',
};
