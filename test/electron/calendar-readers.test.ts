import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EventOnCard, IndexCard } from '../../shared/domain/index-card.ts';
import { calendarFeed } from '../../shared/formats/calendar-feed.ts';
import { occurrencesBetween } from '../../shared/rules/calendar/yearly.ts';
import { calendarEntries } from '../../shared/rules/coming/calendar-entries.ts';
import { cardOf } from '../helpers/card-of.ts';
import { INSTALL_TIMEOUT, toolForTests } from '../run/tools-for-tests.ts';

const run = promisify(execFile);

const TODAY = '2026-11-22';

const person = (name: string, given: Partial<IndexCard>) => cardOf(name, { name, ...given });
const event = (id: string, given: Partial<EventOnCard>): EventOnCard => ({
  id,
  kind: 'other',
  when: { kind: 'unknown' },
  mood: 'joyful',
  text: '',
  at: '2026-01-01T09:00:00',
  ...given,
});
const yearly = (by: 'date' | 'weekday' | 'easter') => ({ by }) as const;

const CARDS: readonly IndexCard[] = [
  person('Bill', { birthday: '1926-12-14', ageTold: true }),
  person('Leap', { birthday: '--02-29' }),
  person('Mira', {
    events: [
      event('mothers', { when: { kind: 'day', day: '2026-05-10' }, yearly: yearly('weekday') }),
    ],
  }),
  person('Last', {
    events: [
      event('last', { when: { kind: 'day', day: '2026-01-31' }, yearly: yearly('weekday') }),
    ],
  }),
  person('Whit', {
    events: [event('whit', { when: { kind: 'day', day: '2026-05-25' }, yearly: yearly('easter') })],
  }),
  person('Moved', {
    events: [
      event('fete', {
        when: { kind: 'day', day: '2020-07-01' },
        yearly: yearly('date'),
        moved: [{ from: '2027-07-01', to: '2027-07-04' }],
      }),
    ],
  }),
  person('Ada', {
    events: [event('whitby', { when: { kind: 'day', day: '2027-03-08', until: '2027-03-10' } })],
  }),
  person('Zoë, Müller; & ‘Söhne’ 🧁', { nameDay: '--05-28' }),
  person('פנינה לוי', { birthday: '--06-01' }),
  person('Gone', { birthday: '--06-02', standing: 'deceased' }),
];

let folder: string;
let file: string;
let calcurse: string;
let python: string;

beforeAll(async () => {
  calcurse = await toolForTests('calcurse');
  python = await toolForTests('python-icalendar');
  folder = await mkdtemp(join(tmpdir(), 'the-usual-calendar-'));
  file = join(folder, 'calendar.ics');
  const entries = calendarEntries(CARDS, TODAY).map((entry) => ({
    ...entry,
    summary: `${entry.card.name}: ${entry.what.kind}`,
  }));
  await writeFile(file, calendarFeed(entries, '2026-11-22T14:02:00Z'));
}, INSTALL_TIMEOUT);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is asked of the other reader, icalendar for Python: every event with what matters in it. */
const READ_IN_PYTHON = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def told(event):
    excepted = event.get('exdate')
    return {
        'uid': str(event['uid']),
        'from': str(event['dtstart'].dt),
        'to': str(event['dtend'].dt),
        'rule': event['rrule'].to_ical().decode() if 'rrule' in event else '',
        'except': [str(day.dt) for day in excepted.dts] if excepted else [],
        'summary': str(event['summary']),
        'stamp': str(event['dtstamp'].dt),
    }
print(json.dumps([told(event) for event in calendar.walk('vevent')]))
`;

const readInPython = z.array(
  z.object({
    uid: z.string(),
    from: z.string(),
    to: z.string(),
    rule: z.string(),
    except: z.array(z.string()),
    summary: z.string(),
    stamp: z.string(),
  }),
);

/** A year as calcurse shows it: "06/01 name: birthday", in order of days. */
async function yearInCalcurse(year: number): Promise<string[]> {
  const { stdout } = await run(calcurse, [
    ...['-D', folder, '-Q', '--from', `01/01/${year}`, '--to', `12/31/${year}`],
    ...['--format-event', '%m\n', '--format-recur-event', '%m\n'],
  ]);
  return stdout.split('\n\n').flatMap((told) => {
    const [day = '', ...lines] = told.split('\n').filter((line) => line !== '');
    return lines.map((line) => `${day.slice(0, 5)} ${line}`);
  });
}

describe('calcurse', () => {
  beforeAll(async () => {
    const { stdout } = await run(calcurse, ['-D', folder, '-i', file]);
    expect(stdout).toMatch(/ 0 skipped/);
  });

  test('finds every day of 2027, and nobody who died', async () => {
    expect(await yearInCalcurse(2027)).toEqual([
      '01/30 Last: event',
      '02/28 Leap: birthday',
      '03/08 Ada: event',
      '03/09 Ada: event',
      '03/10 Ada: event',
      '05/09 Mira: event',
      '05/17 Whit: event',
      '05/28 Zoë, Müller; & ‘Söhne’ 🧁: name-day',
      '06/01 פנינה לוי: birthday',
      '07/04 Moved: event',
      '12/14 Bill: birthday',
    ]);
  });

  test('finds 29 February in 2028, and the moved day back on its own', async () => {
    expect(await yearInCalcurse(2028)).toEqual([
      '01/29 Last: event',
      '02/29 Leap: birthday',
      '05/14 Mira: event',
      '05/28 Zoë, Müller; & ‘Söhne’ 🧁: name-day',
      '06/01 פנינה לוי: birthday',
      '06/05 Whit: event',
      '07/01 Moved: event',
      '12/14 Bill: birthday',
    ]);
  });
});

test('icalendar for Python reads the same events as were written', async () => {
  const { stdout } = await run(python, ['-c', READ_IN_PYTHON, file]);
  const events = readInPython.parse(JSON.parse(stdout));
  const told = events.map(({ uid, from, to, rule }) => `${uid} ${from} ${to} ${rule}`.trim());
  expect(told.filter((line) => !line.startsWith('whit-'))).toEqual([
    'Bill-birthday@the-usual 1926-12-14 1926-12-15 FREQ=YEARLY',
    'Leap-birthday@the-usual 2026-02-28 2026-03-01 FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2',
    'mothers@the-usual 2026-05-10 2026-05-11 FREQ=YEARLY;BYDAY=2SU;BYMONTH=5',
    'last@the-usual 2026-01-31 2026-02-01 FREQ=YEARLY;BYDAY=-1SA;BYMONTH=1',
    'fete@the-usual 2020-07-01 2020-07-02 FREQ=YEARLY',
    'fete-2027-07-04@the-usual 2027-07-04 2027-07-05',
    'whitby@the-usual 2027-03-08 2027-03-11',
    'Zoë, Müller; & ‘Söhne’ 🧁-name-day@the-usual 2026-05-28 2026-05-29 FREQ=YEARLY',
    'פנינה לוי-birthday@the-usual 2026-06-01 2026-06-02 FREQ=YEARLY',
  ]);
  expect(events.filter(({ uid }) => uid.startsWith('whit-')).map(({ from }) => from)).toEqual(
    occurrencesBetween('2026-05-25', { by: 'easter' }, undefined, '2026-01-01', '2036-12-31'),
  );
  expect(events.find(({ uid }) => uid === 'fete@the-usual')?.except).toEqual(['2027-07-01']);
  expect(events.map(({ summary }) => summary)).toContain('Zoë, Müller; & ‘Söhne’ 🧁: name-day');
  expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2026-11-22 14:02:00+00:00']));
});
