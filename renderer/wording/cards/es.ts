import type { CardWords } from './card-words.ts';

/** The sign-up card in Spanish. */
export const spanishCard: CardWords = {
  title: '¿Nos conocemos?',
  welcome:
    'Llevamos un pequeño cuaderno de nuestros clientes de siempre, para que no tenga que repetirse.',
  fields: {
    name: 'Su nombre',
    'called-by': '¿Cómo le llamamos?',
    usual: 'Lo de siempre',
    likes: 'Qué más le gusta',
    spot: 'Dónde le gusta sentarse',
    birthday: 'Cumpleaños',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    pet: 'Mascota',
  },
  hints: {
    usual: '¿cómo le gusta?',
    birthday: 'basta el día y el mes',
    phone: 'solo si podemos usarlo',
    email: 'solo si podemos usarlo',
    pet: 'su nombre y qué puede comer',
  },
  consents: {
    keep: 'Guarden estas notas sobre mí en el cuaderno de la casa.',
    contact:
      'Pueden avisarme{ways, select, both { por teléfono o por correo electrónico} phone { por teléfono} email { por correo electrónico} other {}} sobre lo que haya pedido.',
    health: 'Recuerden esto sobre mi salud o mi comida:',
  },
  number: 'N.º\u00a0{number}',
  keepThis: 'Para usted',
  stub: 'Guardamos lo que escribe aquí en el cuaderno de la casa, para que no tenga que repetirse. No sale de la tienda. Pida ver su página, cambiarla o retirarla: lo hacemos en el momento.',
  howLong:
    'La guardamos mientras siga viniendo y {unit, select, years {{count, plural, one {un año} other {# años}}} other {{count, plural, one {un mes} other {# meses}}}} después.',
  wording: 'Texto {version}',
};
