import { beforeAll, expect } from 'vitest';
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts';
import { INSTALL_TIMEOUT, toolForTests } from '../run/tools-for-tests.ts';
import { GIVEN_AWAY, goTo, SURPRISE_PLACES, type Whose } from './hush-walk/places.ts';
import { SurprisesPage } from './pages/surprises-page.ts';
import { type Scene, story } from './story.ts';
import { WALK } from './tact-walk/walk.ts';

const WHAT = 'Bill Rodgers turns 100';
const TODAY_SAYS = 'Bill turns 100';

/** What Today says of it as the shop opens, by the day; on every other day nothing. */
const MORNINGS: Readonly<Record<CalendarDay, RegExp>> = {
  '2026-12-03': /Print Bill’s birthday card(?! late)/,
  '2026-12-06': /Put the card out to be signed(?! late)/,
  // Two in a day, and ten to go: at this pace it will not be enough.
  '2026-12-08': /The card: 2 of 12, five days left: 10 to go/,
  '2026-12-09': /Order balloons and streamers[\s\S]*The card: 3 of 12, four days left: 9 to go/,
  '2026-12-10': /The card: 3 of 12, three days left: 9 to go/,
  '2026-12-11': /The card: 3 of 12, two days left: 9 to go/,
  '2026-12-12': /Ask people to sign/,
  '2026-12-13': /today, about three[\s\S]*Decorate the window table[\s\S]*Hand it over to Bill/,
  '2026-12-14': /How did it go with Bill\?/,
};

beforeAll(() => toolForTests('pdftotext'), INSTALL_TIMEOUT);

story(
  'Bill turns 100: proposed three weeks ahead, signed at the counter, handed over, and it went well',
  { clock: '2026-11-22T07:30:00' },
  async (scene) => {
    const { host, firstRun } = scene;
    await firstRun.trySampleShop();
    const whose = await proposed(scene);
    for (let day: CalendarDay = '2026-11-23'; day <= '2026-12-15'; day = addDays(day, 1)) {
      await host.setClock(`${day}T07:30:00`);
      await morning(scene, day);
      await DURING[day]?.(scene, whose);
    }
    await itWentWell(scene, whose);
  },
);

/** What the shop does on each day that asks for something. */
const DURING: Readonly<Record<CalendarDay, (scene: Scene, whose: Whose) => Promise<void>>> = {
  '2026-12-03': printed,
  '2026-12-06': putOut,
  '2026-12-08': askSomebodyElse,
  '2026-12-09': (scene) => pageOf(scene).tick('Order balloons and streamers'),
  '2026-12-10': walksInEarly,
  '2026-12-11': passedRound,
  '2026-12-12': (scene) => pageOf(scene).tick('Ask people to sign'),
  '2026-12-13': theDay,
  '2026-12-14': howDidItGo,
};

/** Nobody had to remember it: three weeks ahead it is proposed, and planned with one press. */
async function proposed(scene: Scene): Promise<Whose> {
  const { host, topBar } = scene;
  const { page } = host;
  await topBar.goTo('Today');
  await page.getByRole('button', { name: /ideas? to look at/ }).click();
  await page.getByText('Bill turns 100 in 3 weeks, on Sunday 13 December.').waitFor();
  const plan = pageOf(scene);
  const planId = await plan.plan(WHAT);
  const main = page.getByRole('main');
  await main.getByText('Hand over on Sunday 13 December, about three').waitFor();
  for (const step of [
    'Print Bill’s birthday card by Thu 3 Dec',
    'Put the card out to be signed by Sun 6 Dec',
    'Order balloons and streamers by Wed 9 Dec',
    'Ask people to sign by Sat 12 Dec',
    'Decorate the window table on Sun 13 Dec',
    'Hand it over to Bill on Sun 13 Dec',
    'Thank those who signed by Tue 15 Dec',
  ]) {
    await main.getByRole('button', { name: step }).waitFor();
  }
  await plan.hopeFor(12);
  await goTo(scene, 'counter');
  await scene.counter.open('bill rod');
  const billId = (await page.evaluate(() => window.location.hash)).split('/').at(-1) ?? '';
  await goTo(scene, 'surprises');
  expect(await page.getByRole('button', { name: `Plan it: ${WHAT}` }).count()).toBe(0);
  return { billId, planId };
}

/** Today asks for what the day asks for, and for nothing else. */
async function morning(scene: Scene, day: CalendarDay): Promise<void> {
  const { host } = scene;
  await goTo(scene, 'today');
  await host.page.getByRole('heading', { name: 'Birthdays and events' }).waitFor();
  const asked = pageOf(scene).today(TODAY_SAYS);
  const expected = MORNINGS[day];
  if (expected) {
    await asked.waitFor();
    await expect.poll(() => asked.innerText(), { message: day }).toMatch(expected);
  } else expect(await asked.count(), day).toBe(0);
}

async function printed(scene: Scene, { planId }: Whose): Promise<void> {
  const { page } = scene.host;
  await pageOf(scene)
    .today(TODAY_SAYS)
    .getByRole('button', { name: /^Bill turns 100/ })
    .click();
  await page.getByRole('button', { name: 'Print: the signing card' }).click();
  await expect
    .poll(() => page.evaluate(() => window.location.hash))
    .toBe(`#/print/signing-card/${planId}`);
  await scene.topBar.goTo('Today');
  await pageOf(scene).tick('Print Bill’s birthday card');
}

/** On Sunday the card lies out. Ada signs it; Bill comes and sees nothing; Hana signs when he has gone. */
async function putOut(scene: Scene, whose: Whose): Promise<void> {
  const { host, counter } = scene;
  await pageOf(scene).tick('Put the card out to be signed');
  await host.setClock('2026-12-06T14:40:00');
  await signs(scene, 'ada marsh', 'Ada', 'to the best listener on the bench');
  await host.setClock('2026-12-06T15:02:00');
  await billComes(scene, whose);
  await opened(scene, 'hana');
  expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  await host.setClock('2026-12-06T16:30:00');
  await signs(scene, 'hana', 'Hana', '');
  expect(await counter.leaf.innerText()).not.toMatch(GIVEN_AWAY);
}

/** It goes too slowly: Mrs Osei is asked as well, though the book would not have thought of her. */
async function askSomebodyElse(scene: Scene, { planId }: Whose): Promise<void> {
  const { host } = scene;
  await opened(scene, 'osei');
  expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  await goTo(scene, `surprises/${planId}`);
  const { card } = pageOf(scene);
  await card.getByText('At this pace it will not be enough.').waitFor();
  await card.getByRole('button', { name: 'Ask somebody else' }).click();
  await host.page.getByLabel('Who else is asked to sign').fill('osei');
  await host.page.getByRole('option', { name: /Osei/ }).click();
  await card.getByText('chosen here').waitFor();
  await signs(scene, 'osei', 'Mrs Osei', 'God bless you, Mr Rodgers');
}

/** Bill walks in on a Thursday, three days early: for as long as he is here there is no trace anywhere. */
async function walksInEarly(scene: Scene, whose: Whose): Promise<void> {
  const { host } = scene;
  await host.setClock('2026-12-10T10:00:00');
  await opened(scene, 'sven');
  await scene.counter.leaf.getByText('Has not signed Bill’s birthday card yet').waitFor();
  await billComes(scene, whose);
  await host.setClock('2026-12-10T10:20:00');
  const seen: string[] = [];
  for (const { name, read, trace } of SURPRISE_PLACES) {
    const text = await read(scene, whose);
    if (trace.test(text) || GIVEN_AWAY.test(text)) seen.push(`${name}: ${text.slice(0, 300)}`);
  }
  for (const { name, read } of WALK.filter(({ ofSurprises }) => !ofSurprises)) {
    const text = await read(scene, whose.billId);
    if (GIVEN_AWAY.test(text)) seen.push(`${name}: ${text.slice(0, 300)}`);
  }
  expect(seen, 'where Bill could see it').toEqual([]);
  await host.setClock('2026-12-10T12:00:00');
  await opened(scene, 'sven');
  await scene.counter.leaf.getByText('Has not signed Bill’s birthday card yet').waitFor();
}

/** Nine more have signed the card on the bar, and somebody writes their names down. */
async function passedRound(scene: Scene, { planId }: Whose): Promise<void> {
  const { page } = scene.host;
  await goTo(scene, `surprises/${planId}`);
  const { card } = pageOf(scene);
  const names = ['Tom R.', 'Ines', 'Kofi', 'Marek', 'Priya', 'Walter', 'Luca', 'Fiona', 'Milo'];
  for (const [place, name] of names.entries()) {
    await card.getByLabel('Who signed').fill(name);
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Add', exact: true }).click();
    await card.getByText(new RegExp(`\\b${place + 4}( of 12| signed)`)).waitFor();
  }
}

/** The table is decorated; the counter says what to do when he comes, and only to whoever peeks. */
async function theDay(scene: Scene, whose: Whose): Promise<void> {
  const { host, counter, topBar } = scene;
  const { page } = host;
  await pageOf(scene).tick('Decorate the window table');
  await topBar.goTo('Counter');
  await page.getByRole('button', { name: '1 surprise today' }).waitFor();
  await host.setClock('2026-12-13T15:02:00');
  await opened(scene, 'bill rod');
  expect(await page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  await page.keyboard.down('Space');
  await counter.leaf.getByText('Bill turns 100. Hand it over now.').waitFor();
  await counter.leaf.getByText('On the card: 12 signed').waitFor();
  await page.keyboard.up('Space');
  await counter.leaf.getByText('Hand it over now.').waitFor({ state: 'hidden' });
  await counter.logTheUsual();
  await counter.leaf.getByText('here since').waitFor();
  await goTo(scene, 'today');
  await page.getByRole('heading', { name: 'Birthdays and events' }).waitFor();
  expect(await pageOf(scene).today(TODAY_SAYS).count(), 'while he is here').toBe(0);
  expect(whose.planId).not.toBe('');
}

async function howDidItGo(scene: Scene): Promise<void> {
  const { page } = scene.host;
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByLabel('A line on how it went').fill('he read every wish aloud, twice');
  await page.keyboard.press('Enter');
  await page.getByText(/Handed over .*“he read every wish aloud, twice”/).waitFor();
  const thank = page.getByRole('region', { name: 'To thank' });
  await thank.getByText('Mrs Osei').waitFor();
  expect(await thank.getByRole('listitem').count()).toBe(12);
}

/** It is over: kept among what is past, and not proposed again. */
async function itWentWell(scene: Scene, { planId }: Whose): Promise<void> {
  const { page } = scene.host;
  await goTo(scene, 'surprises');
  await page.getByText('1 past surprise').click();
  await page.getByText(/he read every wish aloud, twice/).waitFor();
  expect(await page.getByRole('button', { name: `Plan it: ${WHAT}` }).count()).toBe(0);
  await goTo(scene, `surprises/${planId}`);
  await page.getByRole('heading', { name: WHAT }).waitFor();
}

/** Their page at the counter says they have not signed: F5, the words, Enter. */
async function signs(scene: Scene, letters: string, name: string, words: string): Promise<void> {
  const { counter } = scene;
  await opened(scene, letters);
  await counter.leaf.getByText('Has not signed Bill’s birthday card yet').waitFor();
  await counter.press('F5');
  await expect
    .poll(() => counter.leaf.getByRole('textbox', { name: 'Name in the card' }).inputValue())
    .toBe(name);
  await counter.press('Tab');
  await counter.type(words);
  await counter.press('Enter');
  await counter.leaf.getByText('Has not signed').waitFor({ state: 'hidden' });
}

async function billComes(scene: Scene, { billId }: Whose): Promise<void> {
  const { host, counter } = scene;
  await goTo(scene, `counter/${billId}`);
  await counter.hereTheUsual.waitFor();
  expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  await host.page.keyboard.down('Space');
  await counter.leaf.getByText('Nothing behind.').waitFor();
  await host.page.keyboard.up('Space');
  await counter.logTheUsual();
  await counter.leaf.getByText('here since').waitFor();
}

async function opened(scene: Scene, letters: string): Promise<void> {
  await goTo(scene, 'counter');
  await scene.counter.box.waitFor();
  await scene.counter.press('Escape');
  await scene.counter.open(letters);
  await scene.counter.leaf.getByRole('heading', { name: 'Last time' }).waitFor();
}

function pageOf({ host }: Scene): SurprisesPage {
  return new SurprisesPage(host);
}
