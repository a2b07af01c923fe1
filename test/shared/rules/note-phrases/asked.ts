import type { Phrase } from './shown.ts';

/** What may mean several days is asked. Typed on Wednesday 20 May 2026. */
export const ASKED: readonly Phrase[] = [
  ['turns 100 next sunday', 'birthday turns 100 ask 1926-05-24 | 1926-05-31'],
  ['exam 06/07', 'exam ask 2026-07-06 | 2026-06-07'],
  ['back wednesday', 'trip ask 2026-05-20 | 2026-05-20..2026-05-27'],
  ['wedding next friday', 'wedding ask 2026-05-22 | 2026-05-29'],
  ['bday 3/4', 'birthday ask --04-03 | --03-04'],
  [
    'going to the lakes next weekend',
    'trip “the Lakes” ask 2026-05-23..2026-05-24 | 2026-05-30..2026-05-31',
  ],
  ['back next friday', 'trip ask 2026-05-20..2026-05-22 | 2026-05-20..2026-05-29'],
  ['surgery 6/9', 'illness “surgery” ask 2026-09-06 | 2026-06-09 behind health'],
  ['birthday next friday', 'birthday ask --05-22 | --05-29'],
  ['born 3/4/1950', 'birthday ask 1950-04-03 | 1950-03-04'],
  ['turns 21 on 6/7', 'birthday turns 21 ask 2005-07-06 | 2005-06-07'],
  [
    'we promised to order rye for next friday',
    'promise “order rye” by ask 2026-05-22 | 2026-05-29',
  ],
  ['wedding next summer', 'wedding ask summer 2026 | summer 2027'],
  ['wedding next june', 'wedding ask 2026-06 | 2027-06'],
  ['exam next sunday', 'exam ask 2026-05-24 | 2026-05-31'],
  ['concert on 5/6', 'other “concert” ask 2026-06-05 | 2027-05-06'],
  ['wedding 4/5/27', 'wedding ask 2027-05-04 | 2027-04-05'],
  ['due 7/8', 'baby ask 2026-08-07 | 2026-07-08'],
  ['party 1/7', 'other “party” ask 2026-07-01 | 2027-01-07'],
  ['trip to rome 2/3', 'trip “Rome” ask 2027-03-02 | 2027-02-03'],
  ['op on 3/6', 'illness “op” ask 2026-06-03 | 2027-03-06 behind health'],
  ['birthday 6/7', 'birthday ask --07-06 | --06-07'],
  ['name day 6/12', 'name-day ask --12-06 | --06-12'],
  ['born 12/11/1980', 'birthday ask 1980-11-12 | 1980-12-11'],
  ['turns 30 on 5/6', 'birthday turns 30 ask 1996-06-05 | 1997-05-06'],
  [
    'ring her 6/7 about the grinder',
    'promise “ring her about the grinder” by ask 2026-07-06 | 2026-06-07',
  ],
  [
    'holiday in wales till march',
    'trip “Wales” ask 2026-05-20..2027-03-01 | 2026-05-20..2027-03-31',
  ],
  [
    'hols in rome till next friday',
    'trip “Rome” ask 2026-05-20..2026-05-22 | 2026-05-20..2026-05-29',
  ],
  ['concert next saturday', 'other “concert” ask 2026-05-23 | 2026-05-30'],
  ['turns 60 next saturday', 'birthday turns 60 ask 1966-05-23 | 1966-05-30'],
  ['keep a loaf for next friday', 'promise “keep a loaf” by ask 2026-05-22 | 2026-05-29'],
  ['moving next friday', 'home ask 2026-05-22 | 2026-05-29'],
  ['got married last monday', 'wedding ask 2026-05-18 | 2026-05-11'],
  ['back from whitby on wednesday', 'trip “Whitby” ask 2026-05-20 | 2026-05-20..2026-05-27'],
];
