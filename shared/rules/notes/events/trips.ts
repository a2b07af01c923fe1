import { anyOf, tidy } from '../../words/note-line.ts';
import type { EventLine, EventReader } from './event-cues.ts';
import { asName, bare } from './event-text.ts';

const GOES =
  /^(?:.*?\b)?(?<who>)(?:(?:is |are |was )?(?:off|jetting off|heading|flying(?: out)?|flies(?: out)?|travel+ing|travels|driving(?: down| up)?|sailing|gone|went|popping|nipping|away)(?: (?:away|off|out|up|down|back|home))?) to (?<where>.+)$/i;
const GOING = /^(?:going|goes) (?:away )?to (?<where>.+)$/i;
const LEAVES = /^(?:leaves|leaving|left|heads|heading|off|sets off|setting off) for (?<where>.+)$/i;
const HOLIDAY =
  /\b(?:(?:on |a |their |family |summer |his |her )*(?:holidays?|hols?|vacation|vacay|vacations|honeymoon|cruise|city break|mini ?break|road trip|getaway|pilgrimage|trip|long weekend|week|weekend|fortnight)) (?:in|to|from|round|around|at|on|with) (?<where>.+)$/i;
const JUST_HOLIDAY =
  /^(?:(?:is |are |be |going |goes |gone |off |back |away |on |a |his |her |their |for |from |family |summer |half-?term )*)(?<what>holidays?|hols?|vacation|vacay|honeymoon|cruise|city break|mini ?break|road trip|annual leave|leave|safari|pilgrimage)$/i;
const BACK =
  /^(?:(?:will|should|is|gets?|got|com(?:es|ing)|flies|came|flying|just|only|they[’']re|be|home) )*back(?: home| here| in town)?(?: from (?<where>.+))?$/i;
const AWAY =
  /^(?:(?:will|is|be|are|going|goes) )*(?:away|gone|off|abroad|out of town|not here|not in|off work)(?: (?:in|at|on|with) (?<where>.+))?$/i;
const IN = /^(?:(?:will|be|stays?|staying|they[’']re) )*(?:in|at) (?<where>.+)$/i;
/** "Lanzarote 12-19 dec". */
const BARE_PLACE =
  /^(?<where>(?!(?:closed|open|shut|busy|free|here|work\p{L}*|shift|nights|days|exams?|half|sale|course|training|visitors?|guests?|house|dog|cat|off|ill|sick|covid|festival|conference)\b)\p{L}{4,}(?:[ -]\p{L}{3,}){0,2})$/iu;
const VISITS = /^(?:visit(?:s|ing|ed)?|seeing|going to see) (?<where>.+)$/i;
const DOING =
  /^(?:going |goes |off |away |went )?(?<what>(?:flying|flies) (?:home|out|back)|(?:camping|skiing|hiking|sailing|cycling|interrailing|backpacking|travel+ing|surfing|fishing)(?: .+)?)$/i;

// Where people go every day, and what "going to" says of other things than places.
const NO_TRIP = new RegExp(
  `^(?:(?:the|a|an|his|her|their) )?(?:${anyOf(`work school uni university college bed church mass gym dentist doctor doctors gp bank shops shop
  court therapy pub cinema theatre concert market yoga class choir meeting bathroom loo table window bar corner
  counter hurry rush early late again charge person time silence peace love trouble pain tears touch
  be have get retire marry start try come bring take ask order need want make do stop give pay sit
  quit leave join study learn sell buy write call ring run the_hospital hospital funeral wedding a&e nine ten
  eight seven noon first least once last all home work's`)})(?:['’]s)?(?:\\b|$)`,
  'i',
);

/** Trips, and coming back from them: "off to whitby", "back from rome", "in rome till sunday". */
export const readTrip: EventReader = (line) => {
  const rest = tidy(
    line.rest
      .replace(/^(?:he|she|they|we)(?:['’](?:s|re|ll))?\s+/i, '')
      .replace(/^(?:is|are|was|were|will be)\s+/i, ''),
  );
  const back = BACK.exec(rest);
  if (back && (line.isDated || back.groups?.where)) {
    return {
      kind: 'trip',
      text: placeOf(back.groups?.where ?? '').replace(/^(?:holidays?|hols?|vacation)$/i, ''),
      endsThen: true,
    };
  }
  const gone = GOES.exec(rest) ?? (line.isDated ? (GOING.exec(rest) ?? LEAVES.exec(rest)) : null);
  if (gone) return tripTo(gone.groups?.where);
  const holiday = HOLIDAY.exec(rest);
  if (
    holiday &&
    (line.isDated || /holiday|hols?|vacation|honeymoon|cruise|trip/i.test(holiday[0]))
  ) {
    const isHoneymoon = /\bhoneymoon\b/i.test(rest);
    const trip = tripTo(holiday.groups?.where);
    return trip && isHoneymoon ? { ...trip, text: `honeymoon, ${trip.text}` } : trip;
  }
  const only = JUST_HOLIDAY.exec(rest)?.groups?.what;
  if (only !== undefined)
    return {
      kind: 'trip',
      text: /^(?:hol|vac|leave|annual)/i.test(only) ? '' : only.toLowerCase(),
    };
  return line.isDated ? datedTrip(rest, line) : undefined;
};

function datedTrip(rest: string, { isSpan, isRange }: EventLine): ReturnType<EventReader> {
  const away = AWAY.exec(rest);
  if (away) return { kind: 'trip', text: placeOf(away.groups?.where ?? '') };
  const doing = DOING.exec(rest)?.groups?.what;
  if (doing !== undefined) return { kind: 'trip', text: asName(doing) };
  const visits = VISITS.exec(rest);
  if (visits) return tripTo(visits.groups?.where);
  // "In rome tomorrow" may be said of anything; a place is a trip when it lasts.
  const where =
    IN.exec(rest)?.groups?.where ?? (isRange ? BARE_PLACE.exec(rest)?.groups?.where : undefined);
  if (where === undefined || where.split(/\s+/).length > 4) return undefined;
  return isSpan || /^\p{Lu}/u.test(where) || /^in (?!the\b|a\b|his\b|her\b)\p{L}{4,}$/iu.test(rest)
    ? tripTo(where)
    : undefined;
}

function tripTo(where = ''): ReturnType<EventReader> {
  if (NO_TRIP.test(where)) return undefined;
  return { kind: 'trip', text: placeOf(where) };
}

function placeOf(where: string): string {
  const plain = tidy(where)
    .replace(/^(?:his|her|their|a|an)\s+/i, '')
    .replace(/^(?:see|visit)\s+(?:(?:his|her|their)\s+)?/i, '');
  return asName(plain === '' ? '' : bare(plain) === '' ? '' : plain);
}
