/** Sentences about surprises: what for, why now, what to do, and how the card gets on. */
export const surprises = {
  'surprise.of-birthday': '{told, select, no {turns {turns}} other {{name} turns {turns}}}',
  'surprise.of-birthday-no-age':
    '{told, select, no {birthday} quoted {the birthday of {name}} other {{name}’s birthday}}',
  'surprise.of-years-here':
    '{told, select, no {} other {{name}, }}{years, plural, one {a year} other {# years}} a regular',
  'surprise.of-visits':
    '{told, select, no {the {nth} visit} quoted {the {nth} visit of {name}} other {{name}’s {nth} visit}}',
  'surprise.of-after-event': '{told, select, no {} other {{name}, }}first visit since {event}',
  'surprise.of-after-trip': '{told, select, no {} other {{name}, }}back from {event}',
  'surprise.of-back': '{told, select, no {} other {{name}, }}back after {away}',
  'surprise.of-own': '{told, select, no {{what}} other {{name}: {what}}}',
  'surprise.own-no-words': 'a surprise',
  'surprise.nth': '{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',

  'surprise.event-wedding': 'the wedding{told, select, no {} other { ({text})}}',
  'surprise.event-anniversary': 'the anniversary{told, select, no {} other { ({text})}}',
  'surprise.event-baby': 'the baby{told, select, no {} other { ({text})}}',
  'surprise.event-home': 'the move{told, select, no {} other { ({text})}}',
  'surprise.event-job': 'the new job{told, select, no {} other { ({text})}}',
  'surprise.event-retirement': 'retiring{told, select, no {} other { ({text})}}',
  'surprise.event-exam': 'the exam{told, select, no {} other { ({text})}}',
  'surprise.event-trip': 'the trip{told, select, no {} other { ({text})}}',
  'surprise.event-other': '{told, select, no {the great day} other {{text}}}',
  'surprise.away-days': '{days, plural, one {a day} other {# days}} away',
  'surprise.away-months': '{months, plural, one {a month} other {# months}} away',
  'surprise.away-years': '{years, plural, one {a year} other {# years}} away',

  'surprise.when':
    '{way, select, near {{distance}} ago {on {day}, {distance}} other {{distance}, on {day}}}',
  'surprise.why-birthday':
    '{told, select, no {A regular} other {{name}}} {way, select, ago {turned} other {turns}} {turns} {when}.',
  'surprise.why-birthday-no-age':
    '{told, select, no {A birthday} quoted {The birthday of {name}} other {{name}’s birthday}} {way, select, ago {was} other {is}} {when}.',
  'surprise.why-years-here':
    'It {way, select, ago {was} other {is}} {years, plural, one {a year} other {# years}} {when}{way, select, near {} other {,}} since {told, select, no {a regular} other {{name}}} first came.',
  'surprise.why-visits': 'The {nth} visit is likely {when}, by how often {name} comes.',
  'surprise.why-visits-been':
    '{name} has just been in for the {nth} time; the next visit is likely {when}.',
  'surprise.why-after-event': 'The first visit since {event} is likely {when}.',
  'surprise.why-after-event-been': '{name} has not been in since {event}, {day}.',
  'surprise.why-back': '{name} came back {day}, after {away}.',
  'surprise.why-own': 'Thought of by somebody here.',
  'surprise.a-regular': 'A regular',

  'surprise.step-print-card': 'Print {card}',
  'surprise.step-put-out': 'Put the card out to be signed',
  'surprise.step-order-balloons': 'Order balloons and streamers',
  'surprise.step-ask-to-sign': 'Ask people to sign',
  'surprise.step-decorate':
    '{how, select, no {Decorate {told, select, no {their place} quoted {the place of {name}} other {{name}’s place}}} plain {Decorate {spot}} other {Decorate the {spot}}}',
  'surprise.step-hand-over': 'Hand it over{told, select, no {} other { to {name}}}',
  'surprise.step-thank': 'Thank those who signed',
  'surprise.step-own': 'Something else',

  'surprise.card-birthday':
    '{told, select, no {the birthday card} quoted {the birthday card for {name}} other {{name}’s birthday card}}',
  'surprise.card-years-here':
    'the card for {told, select, no {} quoted {} other {{name}’s }}{years, plural, one {first year} other {# years}} as a regular',
  'surprise.card-visits':
    'the card for {told, select, no {the} quoted {the} other {{name}’s}} {nth} visit',
  'surprise.card-after-event':
    '{told, select, no {the card} quoted {the card for {name}} other {{name}’s card}}',
  'surprise.card-back':
    '{told, select, no {the welcome-back card} quoted {the welcome-back card for {name}} other {{name}’s welcome-back card}}',
  'surprise.not-signed': 'Has not signed {card} yet',

  'surprise.pace-enough': '{signed, number} signed, {target, number} hoped for',
  'surprise.pace-on-time': '{signed, number} of {target, number}, {left}',
  'surprise.pace-slow': '{signed, number} of {target, number}, {left}: {missing, number} to go',
  'surprise.pace-over': '{signed, number} of {target, number} signed',
  'surprise.days-left':
    '{days, plural, =0 {today is the day} =1 {one day left} =2 {two days left} =3 {three days left} =4 {four days left} =5 {five days left} =6 {six days left} other {# days left}}',

  'surprise.hand-over-about': '{day}, about {clock}',
} as const;
