import { anyOf } from '../../words/note-line.ts';
import { KIN } from '../kin.ts';
import type { EventReader } from './event-cues.ts';
import { asWritten, bare, plainLine } from './event-text.ts';

const HAPPENINGS = new RegExp(
  `\\b(?:${anyOf(`concerts? recital gig marathon half-marathon 10k 5k race triathlon parkrun fun_run match tournament
  cup_final final show exhibition performance premiere opening opening_night launch party christening baptism
  naming_ceremony communion confirmation bar_mitzvah bat_mitzvah prom ceremony reunion festival audition
  interview competition contest hen_do hen_night hen_party stag_do stag_night stag_party bachelor_party
  bachelorette_party bachelorette housewarming open_day sports_day nativity charity_walk charity_run speech
  first_day last_day results book_launch school_play musical opens rehearsal_dinner barbecue bbq fete fair
  dance_show quinceañera open_mic open-mic jury_service jury_duty book_signing poetry_night quiz_night pub_quiz viewing citizenship_ceremony passing_out_parade parade craft_fair car_boot christening_do allotment_show flower_show bake_off quiz parents['’]?_evening school_trip work_do leaving_do retirement_do wetting_the_baby's_head dress_fitting driving_lesson tattoo photoshoot photo_shoot swim walk climb skydive bungee abseil`)})\\b`,
  'i',
);
const NOT_HAPPENING =
  /^(?:ask|tell|remind|show|watch\w*|talk\w*|book(?:ed|ing|s)?(?! launch| club| reading| fair)|order\w*|cakes?|cupcakes?|tray|platter|catering|coffees?|bread|loaf|loaves|delivery|table|reserv\w*|needs?|wants?|pick\w*|collect\w*|save|keep)\b|\b(?:divorce|separation)\b|\bparty of\b|\b(?:order|party) (?:for|platter|room)\b|\?$/i;
const STARTS =
  /\b(?:starts|starting|started|begins|beginning|goes to|off to|back to|leaves for|leaving for)\s+(?:at\s+)?(?:big |primary |secondary |high |nursery |infant )?(?:school|uni|university|college|nursery|kindergarten|pre-?school|sixth form|reception|year \d+|(?:a |his |her |their )?(?:course|training|phd|masters|apprenticeship|degree))\b/i;
const PERFORMS =
  /\b(?:runs?|running|ran|sings?|singing|sang|plays|playing|played|performs?|performing|competes?|competing|competed|cycles|swims|swimming)\s+(?:in|at|with|the|for)\b/i;
const COMES_OUT =
  /\b(?:book|novel|album|single|record|film|show|poems?|article|exhibition)(?:['’]s| is| comes| are)? (?:out|published|released|on)\b/i;
const FINISHED =
  /\b(?:marathon|half|10k|5k|triathlon|ironman|parkrun|race|phd|thesis|degree|course|apprenticeship)\b.*\b(?:done|finished|completed|handed in|in the bag|under (?:his|her|their) belt)\b/i;
const GUESTS = new RegExp(
  `(?<!\\p{L})(?:${KIN})(?!\\p{L})(?:['’]s|\\s+(?:is|are|was|were))?\\s+(?:\\w+\\s+)?(?:visit(?:s|ing|ed)?|com(?:es|ing)(?! with)(?:\\s+(?:over|to stay|up|down|home))?|arriv(?:es|ing|ed)|stay(?:s|ing|ed)|over|here|flying in|flies in|lands)\\b`,
  'iu',
);
const PARTY_OF_LIFE =
  /\b(?:birthday|bday|turns \d+|turned \d+|turning \d+|name ?day)\b(?! (?:cake|card|present|gift|treat|voucher|drinks?|order|flowers|candles?)\b)/i;

/** Whatever else has a date and is said as happening: "choir concert on sunday". */
export const readOther: EventReader = ({ rest, isDated }) => {
  if (FINISHED.test(rest)) return { kind: 'other', text: plainLine(rest) };
  if (!isDated || NOT_HAPPENING.test(rest)) return undefined;
  const happens = [HAPPENINGS, COMES_OUT, STARTS, PERFORMS, GUESTS, PARTY_OF_LIFE].some((cue) =>
    cue.test(rest),
  );
  if (!happens) return undefined;
  const text = aboutOf(rest);
  return { kind: 'other', text, yearly: /^(?:birthday|b-?day|name ?day)$/i.test(text) };
};

function aboutOf(rest: string): string {
  const plain = plainLine(rest).replace(
    /^(?:(?:has|have|had|got|his|her|their|the|an?|is|are|was)\s+)+/i,
    '',
  );
  return asWritten(
    bare(plain) === '' ? plain : plain.replace(/(?:\s+(?:is|was|on|at|in)|(?<=day)['’]s)$/i, ''),
  );
}
