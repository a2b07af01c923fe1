import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addFact } from '../../../renderer/data/acts/facts.ts';
import { addTie } from '../../../renderer/data/acts/household.ts';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addMenuItem } from '../../../renderer/data/acts/menu.ts';
import { agreeToReach, withdrawReach } from '../../../renderer/data/acts/messages.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { useRegular } from '../../../renderer/data/people/book-context.tsx';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Letter } from '../../../renderer/features/messages/letter.tsx';
import { TheirMessages } from '../../../renderer/features/messages/their-messages.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, dayOf } from '../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { ReachWay } from '../../../shared/domain/message.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { type TestPlatform, testPlatform } from '../../helpers/test-platform.ts';

let book: Book;
let benny: Regular;
let platform: TestPlatform;
let copied: string[];
let mayCopy: boolean;
const now = readClock();

beforeEach(async () => {
  book = await freshBook();
  platform = testPlatform();
  copied = [];
  mayCopy = true;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!mayCopy) throw new DOMException('', 'NotAllowedError');
    copied.push(text);
  });
  worked(await changeShop(book, { name: 'Corner Café' }, now));
  benny = worked(await addRegular(book, { name: 'Benny Okafor', email: 'benny@example.org' }, now));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await cleanup();
  await book.delete();
});

/** Their part of the page, and the sheet that is written on from there. */
function Rooms({ about }: { readonly about?: string }) {
  const [writing, setWriting] = useState(true);
  const whole = useRegular(benny.id);
  if (writing) return <Letter id={benny.id} about={about} onDone={() => setWriting(false)} />;
  return whole && <TheirMessages whole={whole} now={now} onWrite={() => setWriting(true)} />;
}

function Theirs() {
  const whole = useRegular(benny.id);
  return whole ? <TheirMessages whole={whole} now={now} onWrite={() => {}} /> : null;
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const sheet = () => page.getByRole('textbox', { name: 'The note' });
const begin = (line: RegExp) => page.getByRole('radiogroup').getByText(line).first().click();
const showPage = () => showScreen(book, <Theirs />, platform);
const showLetter = (about?: string) =>
  showScreen(book, <Rooms {...(about !== undefined && { about })} />, platform);
const sent = () => book.messages.toArray();
const reach = async () => (await book.regulars.get(benny.id))?.reach?.map(({ way }) => way) ?? [];

async function agree(...ways: ReachWay[]): Promise<void> {
  for (const way of ways) {
    const how = 'said at the counter' as const;
    worked(await agreeToReach(book, benny.id, { way, how, givenAt: now, wordingVersion: 1 }));
  }
}

async function happened(given: Partial<LifeEvent> = {}): Promise<LifeEvent> {
  const event = {
    regularId: benny.id,
    kind: 'wedding',
    when: { kind: 'day', day: addDays(dayOf(now), -3) },
    mood: 'joyful',
    text: 'Laura',
    toldBy: '',
    toldTo: '',
    ...given,
  } as const;
  return worked(await addLifeEvent(book, event, 'Benny', now));
}

describe('may we write?', () => {
  test('each way is asked for, agreed to and withdrawn on its own, and each is undone', async () => {
    await showPage();
    await press('By card: they said yes');
    await expect.element(page.getByText('“May we write you a card now and then?')).toBeVisible();
    expect(await reach()).toEqual([]);
    await press('on a sign-up card');
    await expect.element(page.getByText('agreed today (on a sign-up card)')).toBeVisible();
    await press('By email: they said yes');
    await press('in writing');
    await expect.poll(reach).toEqual(['card', 'email']);
    await press('By card: withdraw');
    await expect.poll(reach).toEqual(['email']);
    await press('Undo');
    await expect.poll(reach).toEqual(['card', 'email']);
    const kept = (await book.regulars.get(benny.id))?.reach;
    expect(kept?.[0]).toMatchObject({ how: 'on a sign-up card', wordingVersion: 1 });
  });

  test('Escape asks nothing, and the keyboard is where it was', async () => {
    await showPage();
    await press('By email: they said yes');
    await userEvent.keyboard('{Escape}');
    expect(await reach()).toEqual([]);
    await expect
      .element(page.getByRole('button', { name: 'By email: they said yes' }))
      .toHaveFocus();
  });

  test.each(['do-not-contact', 'moved-away', 'deceased'] as const)(
    'who is %s is offered nothing, and it says why',
    async (standing) => {
      await agree('email', 'card');
      worked(await changeRegular(book, benny.id, { standing }, now));
      await showPage();
      await expect
        .element(page.getByText(/nobody writes|not want to be written|Nothing is sent/))
        .toBeVisible();
      expect(page.getByRole('button').elements()).toEqual([]);
      await cleanup();
      await showLetter();
      await expect
        .element(page.getByText(/nobody writes|not want to be written|Nothing is sent/))
        .toBeVisible();
      expect(sheet().elements()).toEqual([]);
      expect(page.getByRole('button', { name: /copy|mail|print/i }).elements()).toEqual([]);
    },
  );
});

describe('writing', () => {
  test('begins with facts, and one’s own words are never lost to another beginning', async () => {
    await happened();
    await agree('message');
    await showLetter();
    await expect
      .element(sheet())
      .toHaveValue(expect.stringMatching(/^Dear Benny,\n\nHow good to hear/));
    await userEvent.type(sheet(), 'Mine. ');
    const mine = sheet().element();
    const words = mine instanceof HTMLTextAreaElement ? mine.value : '';
    expect(words).toContain('Mine. ');
    await begin(/Congratulations to you and Laura/);
    await expect.element(sheet()).toHaveValue(expect.stringContaining('Congratulations'));
    await userEvent.type(sheet(), 'Second. ');
    await begin(/Married, then/);
    expect(page.getByRole('radio', { name: /as you wrote it/ }).elements()).toHaveLength(2);
    await begin(/^as you wrote it/);
    await expect.element(sheet()).toHaveValue(words);
  });

  test('what was begun waits while other screens are open, and survives a reload', async () => {
    await agree('card');
    await showLetter();
    await sheet().fill('A word of my own');
    await userEvent.keyboard('{Escape}');
    await press('Go on with the note');
    await expect.element(sheet()).toHaveValue('A word of my own');
    expect(Object.values(sessionStorage).join()).toContain('A word of my own');
  });

  test('nothing tender, behind, of health or of money stands in any beginning', async () => {
    const about = { regularId: benny.id, origin: 'told us', layer: 'face-up' } as const;
    const health = { givenAt: now, how: 'in writing', wordingVersion: 1 } as const;
    const facts = [
      { ...about, kind: 'preference', text: 'behindmark', layer: 'behind' },
      { ...about, kind: 'caution', text: 'healthmark', health },
      { ...about, kind: 'preference', text: 'owes for moneymark' },
      { ...about, kind: 'companion', text: 'wife Joan' },
      { ...about, kind: 'preference', text: 'milk first' },
    ] as const;
    for (const fact of facts) worked(await addFact(book, fact, 'Benny', now));
    const old = { kind: 'day', day: addDays(dayOf(now), -400) } as const;
    const loss = await happened({ kind: 'loss', mood: 'tender', text: 'lost Joan', when: old });
    const joan = worked(await addRegular(book, { name: 'Joan Okafor', standing: 'deceased' }, now));
    const people = [benny.id, joan.id] as const;
    worked(await addTie(book, { people, kind: 'partner' }, 'Benny', now));
    await happened();
    await showLetter(loss.id);
    await expect.element(page.getByRole('radio').first()).toBeInTheDocument();
    const seen = document.body.textContent;
    expect(seen).toContain('milk first');
    for (const never of ['behindmark', 'healthmark', 'moneymark', 'Joan', 'lost']) {
      expect(seen).not.toContain(never);
    }
  });

  test('the visit it is about is spoken of by its day and what they had', async () => {
    const item = worked(await addMenuItem(book, { name: 'Cortado' }, now));
    const had = [{ item: item.id, quantity: 1, with: [] }];
    const visit = worked(
      await logVisit(book, { regularId: benny.id, about: 'Benny', had, at: now }),
    );
    await showLetter(visit.id);
    await begin(/^Cortado: by now we know it by heart/);
    await expect.element(page.getByText('after their visit today')).toBeVisible();
    await agree('message');
    await press(/Copy for the phone/);
    await expect
      .poll(async () => (await sent()).map((message) => message.about))
      .toEqual([visit.id]);
  });
});

describe('sending', () => {
  test('copies, marks it as sent once, and it stands on their page', async () => {
    const wedding = await happened();
    await agree('message');
    await showLetter();
    await sheet().fill('Dear Benny, well done.');
    await userEvent.keyboard('{F2}');
    await expect.element(page.getByText('Sent as a message, today.')).toBeVisible();
    expect(copied).toEqual(['Dear Benny, well done.']);
    expect(await sent()).toMatchObject([
      { text: 'Dear Benny, well done.', way: 'message', about: wedding.id },
    ]);
    await press(/Copy for the phone/);
    await expect.element(page.getByText('Copied once more.')).toBeVisible();
    expect(await sent()).toHaveLength(1);
    await press(/Back to Benny/);
    await expect.element(page.getByText('“Dear Benny, well done.”')).toBeVisible();
    await expect.element(page.getByText('a message, today')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
  });

  test('a mark that was undone leaves the words to go on with', async () => {
    await agree('message');
    await showLetter();
    await sheet().fill('Not yet');
    await press(/Copy for the phone/);
    await press(/Back to Benny/);
    await expect.element(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
    await press('Undo');
    await expect.poll(sent).toEqual([]);
    await press('Go on with the note');
    await expect.element(sheet()).toHaveValue('Not yet');
  });

  test('says so when copying is refused, selects the words, and counts the copy made by hand', async () => {
    mayCopy = false;
    await agree('message');
    await showLetter();
    await sheet().fill('By hand then');
    await press(/Copy for the phone/);
    await expect.element(page.getByText(/Your note is selected: press Ctrl C/)).toBeVisible();
    expect(getSelection()?.toString()).toBe('By hand then');
    expect(await sent()).toEqual([]);
    sheet()
      .element()
      .dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    await expect.poll(async () => (await sent()).length).toBe(1);
  });

  test('opens the mail program with the words in it', async () => {
    await agree('email');
    await showLetter();
    await sheet().fill('Dear Benny,\n\nwell done.');
    await userEvent.keyboard('{F3}');
    await expect.poll(async () => (await sent()).map(({ way }) => way)).toEqual(['email']);
    expect(platform.mails).toEqual([
      {
        to: 'benny@example.org',
        subject: 'A few lines from Corner Café',
        body: 'Dear Benny,\n\nwell done.',
      },
    ]);
  });

  test('words that a mail program would cut are copied whole', async () => {
    await agree('email');
    await showLetter();
    const long = 'a long story, '.repeat(200);
    await sheet().fill(long);
    await press(/Open in the mail program/);
    await expect.element(page.getByText(/longer than mail programs take over/)).toBeVisible();
    expect(copied).toEqual([long]);
    expect(platform.mails.map(({ body }) => body)).toEqual(['']);
    await expect.element(sheet()).toHaveValue(long);
    await expect.poll(async () => (await sent()).map(({ text }) => text)).toEqual([long]);
  });

  test('nothing is marked when no mail program answers, or there is no address', async () => {
    platform.noMailProgram = true;
    await agree('email');
    await showLetter();
    await press(/Open in the mail program/);
    await expect.element(page.getByText(/No mail program answered/)).toBeVisible();
    expect(await sent()).toEqual([]);
    worked(await changeRegular(book, benny.id, { email: 'benny?bcc=x@example.org' }, now));
    await expect.element(page.getByRole('button', { name: /mail program/ })).toBeDisabled();
    await expect.element(page.getByText(/By email needs an address/)).toBeVisible();
  });

  test('prints on a card, in smaller letters when it has to, and not at all when it is too much', async () => {
    await agree('card');
    await showLetter();
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.poll(async () => (await sent()).map(({ way }) => way)).toEqual(['card']);
    expect(platform.printed).toEqual([{ paper: 'A4' }]);
    await sheet().fill('So much to say. '.repeat(200));
    await press(/Print as a card/);
    await expect.element(page.getByText(/more than a card holds/)).toBeVisible();
    expect(platform.printed).toHaveLength(1);
    platform.refusePrint = 'cancelled';
    await sheet().fill('A few words');
    await press(/Print as a card/);
    await expect.element(page.getByText(/more than a card holds/)).not.toBeInTheDocument();
    await expect.poll(() => document.querySelector('[data-printed]')).toBeNull();
    expect(await sent()).toHaveLength(1);
  });

  test('a way that is withdrawn is gone at once, and the words stay', async () => {
    await agree('message');
    await showLetter();
    await sheet().fill('Still here');
    await expect.element(page.getByRole('button', { name: /Copy for the phone/ })).toBeVisible();
    worked(await withdrawReach(book, benny.id, 'message', now));
    await expect.element(page.getByText(/Nobody has asked Benny yet/)).toBeVisible();
    expect(page.getByRole('button', { name: /Copy/ }).elements()).toEqual([]);
    await userEvent.keyboard('{F2}');
    expect(copied).toEqual([]);
    await press('May we write?');
    await expect
      .element(page.getByRole('button', { name: 'By email: they said yes' }))
      .toHaveFocus();
    await press('Go on with the note');
    await expect.element(sheet()).toHaveValue('Still here');
  });

  test('somebody without a name is greeted without what the shop says among itself', async () => {
    benny = worked(await addRegular(book, { calledBy: 'blue jacket' }, now));
    await agree('card');
    await showLetter();
    await expect.element(sheet()).toHaveValue(expect.stringMatching(/^Hello,/));
    expect(document.body.textContent).not.toContain('blue jacket');
  });
});

test('both are clean to read for everybody', async () => {
  await happened();
  await agree('email');
  await showLetter();
  await expect.element(sheet()).toBeVisible();
  expect((await axe.run(document.body)).violations).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await press('By card: they said yes');
  expect((await axe.run(document.body)).violations).toEqual([]);
});
