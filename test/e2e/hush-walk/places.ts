import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Scene } from '../story.ts';

/** Whose surprise it is, and which plan. */
export interface Whose {
  readonly billId: string;
  readonly planId: string;
}

/** One place where something of a planned surprise shows. */
export interface SurprisePlace {
  readonly name: string;
  readonly at: LocalTime;
  /** Goes there and answers with all that can be read there. */
  readonly read: (scene: Scene, whose: Whose) => Promise<string>;
  /** What is there while it may show, and at no other time. */
  readonly trace: RegExp;
}

/** The Thursday before: the card lies out, and the balloons are late. */
const THURSDAY: LocalTime = '2026-12-10T10:05:00';
const THE_DAY: LocalTime = '2026-12-13T09:00:00';
const THE_DAY_AFTER: LocalTime = '2026-12-14T09:00:00';

/** Whatever gives a surprise away, in the words of the app, wherever it may stand. */
export const GIVEN_AWAY =
  /has not signed|birthday card|card goes round|surprises? today|hand(ed)? (it )?over|did it go|signature on|balloons|decorate|planned a surprise/i;

/** Every place where a planned surprise shows; nothing of it may stand there while it must not. */
export const SURPRISE_PLACES: readonly SurprisePlace[] = [
  place('the list of what is planned', THURSDAY, /Bill Rodgers/, async (scene) => {
    await goTo(scene, 'surprises');
    await settled(scene, /Bill Rodgers/, /Something is hidden/);
    return mainText(scene);
  }),
  place('the plan itself', THURSDAY, /turns 100/, async (scene, { planId }) => {
    await goTo(scene, `surprises/${planId}`);
    await settled(scene, /turns 100/, /Something is hidden/);
    return mainText(scene);
  }),
  ...(['signing-card', 'poster', 'wishes'] as const).map((what) =>
    place(`its ${what}, before it is printed`, THURSDAY, /Bill/, async (scene, { planId }) => {
      await goTo(scene, `print/${what}/${planId}`);
      await settled(scene, /Bill/, /hidden/);
      return mainText(scene);
    }),
  ),
  place('the page of a friend at the counter', THURSDAY, /Bill’s birthday card/, async (scene) => {
    await openFriend(scene);
    await settled(scene, /birthday card/, /Last time/);
    return mainText(scene);
  }),
  place('what is to be done today', THURSDAY, /Bill turns 100/, async (scene) => {
    await goTo(scene, 'today');
    await settled(scene, /Bill turns 100/, /Birthdays and events/);
    return surprisesToday(scene);
  }),
  place('today, on the day itself', THE_DAY, /Bill turns 100/, async (scene) => {
    await goTo(scene, 'today');
    await settled(scene, /Bill turns 100/, /Birthdays and events/);
    return surprisesToday(scene);
  }),
  place('today, the day after', THE_DAY_AFTER, /How did it go with Bill/, async (scene) => {
    await goTo(scene, 'today');
    await settled(scene, /How did it go/, /Birthdays and events/);
    return surprisesToday(scene);
  }),
  place('the opening list at the counter', THE_DAY, /1 surprise today/, async (scene) => {
    await goTo(scene, 'counter');
    await scene.counter.press('Escape');
    await settled(scene, /surprise today/, /promises? (is|are) late/);
    return mainText(scene);
  }),
  place('what was done lately', THURSDAY, /Planned a surprise/, async (scene) => {
    await goTo(scene, 'book');
    await scene.host.page.getByRole('region', { name: /Done lately/i }).waitFor();
    await settled(scene, /Planned a surprise/, /Logged a visit|^Wrote /);
    return mainText(scene);
  }),
];

function place(
  name: string,
  at: LocalTime,
  trace: RegExp,
  read: SurprisePlace['read'],
): SurprisePlace {
  return { name, at, trace, read };
}

/** Goes somewhere afresh, as after a start. */
export async function goTo({ host }: Scene, address: string): Promise<void> {
  await host.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${address}`);
  await host.page.reload();
  await host.page.getByRole('main').waitFor();
}

/** Opens the page of Bill's friend. */
export async function openFriend(scene: Scene): Promise<void> {
  await goTo(scene, 'counter');
  await scene.counter.box.waitFor();
  await scene.counter.press('Escape');
  await scene.counter.open('ada marsh');
  await scene.counter.leaf.getByRole('heading', { name: 'Last time' }).waitFor();
}

/**
 * Waits for something to stand on the page. When it must not, it waits in vain: for no longer than half
 * a second after everything else is there.
 */
async function settled({ host }: Scene, sign: RegExp, ready: RegExp): Promise<void> {
  const main = host.page.getByRole('main');
  const wanted = main.getByText(sign).first();
  await wanted.or(main.getByText(ready).first()).first().waitFor();
  await wanted.waitFor({ timeout: 500 }).catch(() => undefined);
}

async function mainText({ host }: Scene): Promise<string> {
  return host.page.getByRole('main').innerText();
}

/** Bill is among those likely today, and his birthday among the days: neither gives anything away. */
async function surprisesToday({ host }: Scene): Promise<string> {
  const part = host.page.getByRole('region', { name: 'Surprises' });
  return (await part.allInnerTexts()).join('\n');
}
