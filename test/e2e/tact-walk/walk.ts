import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Scene } from '../story.ts';
import { printedText } from './printed-text.ts';

/** Bill's own hour, a week after the story begins: he is due, and his birthday is two weeks off. */
const HIS_HOUR: LocalTime = '2026-11-29T15:02:00';
/** The week of his hundredth birthday, on a Sunday three days before. */
const HIS_WEEK: LocalTime = '2026-12-10T09:00:00';
/** Long after his last visit. */
const LONG_AFTER: LocalTime = '2027-03-01T09:00:00';

/** One place where somebody is listed, counted, suggested, asked, wished, exported or printed. */
export interface WalkedPlace {
  readonly name: string;
  readonly at: LocalTime;
  /** Goes there and answers with all that can be read there. */
  readonly read: (scene: Scene, billId: string) => Promise<string>;
  /** What is there of somebody who is alive, and of nobody who has died. */
  readonly trace: RegExp;
  /** It is a place for surprises, and tells of the one that is planned. */
  readonly ofSurprises?: true;
}

const BILL = /Bill Rodgers/;

/** Every place there is. Each shows Bill while he is alive; test/tact.test.ts holds the list against the code. */
export const WALK: readonly WalkedPlace[] = [
  place('the counter at rest', HIS_HOUR, BILL, async (scene) => {
    await atCounter(scene);
    return textOf(scene, 'region', 'Nobody on the page');
  }),
  place('due about now', HIS_HOUR, BILL, async (scene) => {
    await atCounter(scene);
    return textOf(scene, 'region', 'Due about now');
  }),
  place('here now', '2026-11-22T15:10:00', BILL, async (scene) => {
    await atCounter(scene);
    return textOf(scene, 'region', 'Here now');
  }),
  ...(['bill rod', 'william', 'assam', '0117', 'ML-0007'] as const).map((typed) =>
    place(`the box finds “${typed}”`, HIS_HOUR, BILL, async (scene) => {
      await atCounter(scene);
      await scene.counter.box.fill(typed);
      await scene.counter.found.last().waitFor();
      return scene.host.page.getByRole('listbox').innerText();
    }),
  ),
  place('the list of regulars', HIS_HOUR, BILL, async (scene) => {
    await goTo(scene, 'regulars');
    await find(scene, 'bill');
    return scene.host.page.getByRole('main').innerText();
  }),
  place('how many regulars there are', HIS_HOUR, /\b59 regulars/, async (scene) => {
    await goTo(scene, 'regulars');
    await find(scene, '');
    return scene.host.page.getByRole('main').innerText();
  }),
  place('how many sit at a spot', HIS_HOUR, /window table \(3\)/, async (scene) => {
    await goTo(scene, 'regulars');
    return (await scene.host.page.getByLabel('Spot').allInnerTexts()).join('\n');
  }),
  place('who was not seen for long', LONG_AFTER, BILL, async (scene) => {
    await goTo(scene, 'regulars');
    await find(scene, 'bill');
    const quiet = scene.host.page.getByRole('button', { name: /not seen for/ });
    await quiet.click();
    const text = await scene.host.page.getByRole('main').innerText();
    await quiet.click();
    return text;
  }),
  place('likely today', HIS_HOUR, BILL, async (scene) => {
    await goTo(scene, 'today');
    return textOf(scene, 'region', 'Likely today');
  }),
  place('promised, as the shop opens', HIS_HOUR, /bring the atlas/, async (scene) => {
    await goTo(scene, 'today');
    return textOf(scene, 'region', 'Promised');
  }),
  place(
    'the opening list at the counter',
    '2026-11-28T09:00:00',
    /1 promise today/,
    async (scene) => {
      await atCounter(scene);
      return textOf(scene, 'region', 'Opening list');
    },
  ),
  place('birthdays and events of the week', HIS_WEEK, BILL, async (scene) => {
    await goTo(scene, 'today');
    return textOf(scene, 'region', 'Birthdays and events');
  }),
  place('whom to be gentle with', '2027-03-03T09:00:00', BILL, async (scene) => {
    await goTo(scene, 'today');
    const hold = scene.host.page.getByRole('button', { name: 'Hold to see' });
    await hold.dispatchEvent('pointerdown');
    const text = await textOf(scene, 'region', 'Be gentle');
    await hold.dispatchEvent('pointerup');
    return text;
  }),
  place('the opening sheet on paper', HIS_HOUR, BILL, async (scene) => {
    await goTo(scene, 'today');
    return printedText(scene.host, () =>
      scene.host.page.getByRole('button', { name: /Print the sheet/ }).click(),
    );
  }),
  place('the month', HIS_WEEK, BILL, async (scene) => {
    await goTo(scene, 'coming-up/2026-12');
    return scene.host.page.getByRole('grid').innerText();
  }),
  place('the list of what is coming', HIS_WEEK, BILL, async (scene) => {
    await goTo(scene, 'coming-up');
    return textOf(scene, 'region', 'The next 60 days');
  }),
  place('the calendar file', HIS_WEEK, BILL, async (scene) => {
    await goTo(scene, 'coming-up');
    const file = await scene.host.fileSavedBy(async () => {
      await scene.host.page.getByRole('button', { name: 'Export a calendar file' }).click();
      await scene.host.page
        .getByText(
          /The calendar file is saved|The calendar file, .* was handed|There is nothing to put/,
        )
        .waitFor();
    });
    return new TextDecoder().decode(file.bytes).replaceAll('\r\n ', '');
  }),
  place('offered with a friend at the counter', HIS_HOUR, BILL, async (scene) => {
    await atCounter(scene);
    await scene.counter.open('ada marsh');
    await scene.counter.hereTheUsual.waitFor();
    return scene.counter.leaf.innerText();
  }),
  place('on the page of a friend', HIS_HOUR, BILL, async (scene) => {
    await atCounter(scene);
    await scene.counter.open('ada marsh');
    await scene.counter.hereTheUsual.waitFor();
    await scene.counter.press('F8');
    await scene.host.page.getByRole('heading', { name: 'Visits' }).waitFor();
    return scene.host.page.getByRole('article').innerText();
  }),
  place('offered as one of a household', HIS_HOUR, BILL, async (scene) => {
    await atCounter(scene);
    await scene.counter.open('zo');
    await scene.counter.hereTheUsual.waitFor();
    await scene.counter.press('F8');
    await scene.host.page.getByRole('button', { name: 'Add somebody' }).click();
    await scene.host.page.getByRole('combobox', { name: 'Who' }).fill('bill');
    const offered = scene.host.page.getByRole('listbox', { name: 'People of that name' });
    return offered.innerText();
  }),
  place(
    'a question, though his page is opened',
    HIS_HOUR,
    /How was Whitby/,
    async (scene, billId) => {
      await goTo(scene, `counter/${billId}`);
      await scene.counter.name.waitFor();
      return scene.counter.leaf.innerText();
    },
  ),
  place('his age, though his page is opened', HIS_WEEK, /turns 100/, async (scene, billId) => {
    await goTo(scene, `counter/${billId}`);
    await scene.counter.name.waitFor();
    return scene.counter.leaf.innerText();
  }),
  place('his age on the whole page', HIS_WEEK, /turns 100/, async (scene, billId) => {
    await goTo(scene, `regulars/${billId}`);
    await scene.host.page.getByRole('heading', { name: 'Visits' }).waitFor();
    return scene.host.page.getByRole('article').innerText();
  }),
  place(
    'what was promised him, though his page is opened',
    HIS_HOUR,
    /bring the atlas/,
    async (scene, billId) => {
      await goTo(scene, `counter/${billId}`);
      await scene.counter.name.waitFor();
      return scene.counter.leaf.innerText();
    },
  ),
  place(
    'the usual, though his page is opened',
    HIS_HOUR,
    /Here, the usual/,
    async (scene, billId) => {
      await goTo(scene, `counter/${billId}`);
      await scene.counter.name.waitFor();
      return scene.counter.leaf.innerText();
    },
  ),
  place('a note to him', HIS_HOUR, /Dear Bill|Write a note/, async (scene, billId) => {
    await goTo(scene, `regulars/${billId}`);
    await scene.host.page.getByRole('heading', { name: 'Visits' }).waitFor();
    return textOf(scene, 'region', 'May we write?');
  }),
  place('a letter to him, by its address', HIS_HOUR, /Dear Bill/, async (scene, billId) => {
    await goTo(scene, `regulars/${billId}/letter`);
    await scene.host.page.getByRole('main').getByRole('heading').first().waitFor();
    const written = scene.host.page.getByRole('textbox');
    return (await written.count()) === 0 ? '' : written.first().inputValue();
  }),
  ...ofSurprises([
    place('what is planned', HIS_WEEK, BILL, async (scene) => {
      await goTo(scene, 'surprises');
      return textOf(scene, 'region', 'Planned');
    }),
    place('what is proposed', HIS_WEEK, /Bill turns 100/, async (scene) => {
      await goTo(scene, 'surprises');
      return textOf(scene, 'region', 'Proposed');
    }),
    place('the card a friend has not signed', HIS_WEEK, /Bill’s card/, async (scene) => {
      await atCounter(scene);
      await scene.counter.open('ada marsh');
      return textOf(scene, 'region', 'A card goes round');
    }),
    place('what surprises ask for today', HIS_WEEK, /Bill: /, async (scene) => {
      await goTo(scene, 'today');
      return textOf(scene, 'region', 'Surprises');
    }),
  ]),
];

function ofSurprises(places: readonly WalkedPlace[]): WalkedPlace[] {
  return places.map((one) => ({ ...one, ofSurprises: true }));
}

function place(name: string, at: LocalTime, trace: RegExp, read: WalkedPlace['read']): WalkedPlace {
  return { name, at, trace, read };
}

async function goTo({ host }: Scene, address: string): Promise<void> {
  // Every place is come to afresh, as after a start.
  await host.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${address}`);
  await host.page.reload();
  await host.page.getByRole('main').waitFor();
}

async function atCounter(scene: Scene): Promise<void> {
  await goTo(scene, 'counter');
  await scene.counter.box.waitFor();
  await scene.counter.press('Escape');
}

async function find({ host }: Scene, words: string): Promise<void> {
  await host.page.getByLabel('Find in the list').fill(words);
}

async function textOf({ host }: Scene, role: 'region', name: string): Promise<string> {
  const part = host.page.getByRole(role, { name });
  await part
    .first()
    .waitFor({ timeout: 4000 })
    .catch(() => undefined);
  return (await part.allInnerTexts()).join('\n');
}
