import type { Phrase } from './shown.ts';

/** What the shop said it would do. Typed on Wednesday 20 May 2026. */
export const PROMISES: readonly Phrase[] = [
  [
    'promised to ring when the beans arrive by friday',
    'promise “ring when the beans arrive” by 2026-05-22 | 2026-05-29',
  ],
  [
    'ring him tuesday when the beans arrive',
    'promise “ring him when the beans arrive” by 2026-05-26 | 2026-06-02',
  ],
  ['keep a loaf for saturday', 'promise “keep a loaf” by 2026-05-23 | 2026-05-30'],
  [
    'put right: cold coffee, gave a new one, ask if it was better',
    'put-right “cold coffee, gave a new one” then asking “was it better”',
  ],
  ['promised her the last scone on friday', 'promise “the last scone” by 2026-05-22 | 2026-05-29'],
  ['promised to find the recipe', 'promise “find the recipe”'],
  [
    "promised we'd look for the blue mug by monday",
    'promise “look for the blue mug” by 2026-05-25 | 2026-06-01',
  ],
  ['save two croissants for sunday', 'promise “save two croissants” by 2026-05-24 | 2026-05-31'],
  ['hold a loaf for saturday', 'promise “hold a loaf” by 2026-05-23 | 2026-05-30'],
  ['order oat milk for monday', 'promise “order oat milk” by 2026-05-25 | 2026-06-01'],
  ['call her when the grinder is fixed', 'promise “call her when the grinder is fixed”'],
  ['ring back tomorrow', 'promise “ring back” by 2026-05-21'],
  ['let him know when the new beans are in', 'promise “let him know when the new beans are in”'],
  [
    'tell her when the almond croissants are back',
    'promise “tell her when the almond croissants are back”',
  ],
  [
    'remind him about the raffle on friday',
    'promise “remind him about the raffle” by 2026-05-22 | 2026-05-29',
  ],
  ['put right: burnt toast, new one free', 'put-right “burnt toast, new one free”'],
  [
    'put right: wrong change on monday, ask whether he found it',
    'put-right “wrong change on monday” then asking “whether he found it”',
  ],
  [
    'refund him by friday, then call to check it arrived',
    'put-right “refund him” by 2026-05-22 | 2026-05-29 then doing “call to check it arrived”',
  ],
  ['owe her a coffee', 'put-right “owe her a coffee” behind'],
  ['bring the book on thursday', 'promise “bring the book” by 2026-05-21 | 2026-05-28'],
  ['send the recipe by 12 june', 'promise “send the recipe” by 2026-06-12 | 2027-06-12'],
  [
    'fix the wobbly table by friday, ask if it is steady now',
    'promise “fix the wobbly table” by 2026-05-22 | 2026-05-29 then asking “is it steady now”',
  ],
  [
    'keep a table by the window for friday 7pm',
    'promise “keep a table by the window” by 2026-05-22 | 2026-05-29',
  ],
  [
    'set aside a stollen for 20 december',
    'promise “set aside a stollen” by 2026-12-20 | 2027-12-20',
  ],
  ['call him tuesday', 'promise “call him” by 2026-05-26 | 2026-06-02'],
  ['refund him by friday', 'put-right “refund him” by 2026-05-22 | 2026-05-29'],
  ['promised him a discount', 'promise “a discount”'],
  ['keep her seat on friday', 'promise “keep her seat” by 2026-05-22 | 2026-05-29'],
  ['get oat milk in for monday', 'promise “get oat milk in” by 2026-05-25 | 2026-06-01'],
  ['call mum tuesday', 'promise “call mum” by 2026-05-26 | 2026-06-02'],
  ['ring dave friday re cake', 'promise “ring dave re cake” by 2026-05-22 | 2026-05-29'],
  ['text her when the scones are out', 'promise “text her when the scones are out”'],
  ['let her know about the job', 'promise “let her know about the job”'],
  ['check grinder works by friday', 'promise “check grinder works” by 2026-05-22 | 2026-05-29'],
  ['e-mail her the invoice tomorrow', 'promise “e-mail her the invoice” by 2026-05-21'],
];
