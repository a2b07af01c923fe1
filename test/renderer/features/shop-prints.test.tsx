import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addFact } from '../../../renderer/data/acts/facts.ts';
import { addTie } from '../../../renderer/data/acts/household.ts';
import { addMenuItem } from '../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop, readShop } from '../../../renderer/data/acts/shop.ts';
import { planSurprise } from '../../../renderer/data/acts/surprises.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { keepHand } from '../../../renderer/data/looks/hand.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { HousePromises } from '../../../renderer/features/shop-prints/house-promises.tsx';
import { MyPage } from '../../../renderer/features/shop-prints/my-page/my-page.tsx';
import { MyPageLink } from '../../../renderer/features/shop-prints/my-page/my-page-link.tsx';
import { MadeForYou } from '../../../renderer/features/shop-prints/slip.tsx';
import type { Regular } from '../../../shared/domain/regular.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

const EARLIER = '2026-11-01T09:00:00';
const back = () => {};
let book: Book;
let tea: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 5) });
  await page.viewport(1280, 900);
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane' }, EARLIER));
  tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, EARLIER)).id;
});

afterEach(async () => {
  keepHand('');
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

const inTheBook = async (given: Partial<Regular>) =>
  worked(await addRegular(book, given, EARLIER)).id;

async function note(regularId: string, text: string, more: object = {}): Promise<void> {
  const fact = { regularId, kind: 'note', layer: 'face-up', origin: 'told us', text } as const;
  worked(await addFact(book, { ...fact, ...more }, '', EARLIER));
}

async function isHere(regularId: string): Promise<void> {
  const had = [{ item: tea, quantity: 1, with: ['two cups'] }];
  worked(await logVisit(book, { regularId, about: '', had, at: '2026-11-22T15:00:00' }));
}

const paper = () =>
  page
    .getByRole('figure')
    .elements()
    .map((one) => one.textContent)
    .join(' ');

describe('what the house promises', () => {
  test('is begun with good examples, and changed where it stands', async () => {
    await showScreen(book, <HousePromises onBack={back} />);
    await expect.element(page.getByText('Nothing is promised yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Begin with these' }).click();
    await vi.waitFor(() => expect(paper()).toContain('We look up when you come in.'));
    await page.getByRole('button', { name: /^Promise 1:/ }).click();
    await page.getByRole('textbox', { name: 'Promise 1' }).fill('We say good morning.');
    await page.getByRole('heading', { level: 2 }).click();
    await vi.waitFor(() => expect(paper()).toContain('We say good morning.'));
    const kept = (await readShop(book))?.housePromises ?? [];
    expect(kept).toHaveLength(10);
    expect(kept[0]).toBe('We say good morning.');
  });

  test('one is moved up, and one that is emptied is promised no longer', async () => {
    const housePromises = ['We are on time.', 'We are kind.'];
    worked(await changeShop(book, { housePromises }, EARLIER));
    await showScreen(book, <HousePromises onBack={back} />);
    await page.getByRole('button', { name: 'Move “We are kind.” up' }).click();
    const kept = async () => (await readShop(book))?.housePromises;
    await vi.waitFor(async () => expect(await kept()).toEqual(housePromises.toReversed()));
    await page.getByRole('button', { name: 'Promise 1: We are kind.' }).click();
    await page.getByRole('textbox', { name: 'Promise 1' }).fill('');
    await page.getByRole('heading', { level: 2 }).click();
    await vi.waitFor(async () => expect(await kept()).toEqual(['We are on time.']));
  });
});

describe('a slip beside the cup', () => {
  test('says the name as called, the order and who made it, and nothing of what is known', async () => {
    const bill = await inTheBook({ name: 'William Rodgers', calledBy: 'Bill' });
    const health = { givenAt: EARLIER, how: 'said at the counter', wordingVersion: 1 };
    await note(bill, 'no nuts: change the tongs', { kind: 'caution', health });
    await note(bill, 'owes for a scone', { layer: 'behind' });
    await isHere(bill);
    keepHand('Mia');
    await showScreen(book, <MadeForYou of={undefined} onBack={back} />);
    await vi.waitFor(() => expect(paper()).toContain('Made for you by Mia'));
    expect(paper()).toMatch(/^BillPot of Assam, two cups/);
    expect(paper()).not.toMatch(/nuts|scone|William/);
  });

  test('keeps to itself how the shop tells a nameless one apart', async () => {
    await isHere(await inTheBook({ calledBy: 'blue jacket' }));
    await showScreen(book, <MadeForYou of={undefined} onBack={back} />);
    await vi.waitFor(() => expect(paper()).toContain('Pot of Assam'));
    expect(document.querySelector('main')?.textContent).not.toContain('blue jacket');
  });

  test('is for nobody who has died', async () => {
    const joan = await inTheBook({ name: 'Joan', standing: 'deceased' });
    await showScreen(book, <MadeForYou of={joan} onBack={back} />);
    await expect.element(page.getByText('Choose whom it is for.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Add somebody' }).fill('joan');
    await expect.element(page.getByText('Nobody of that name')).toBeVisible();
  });
});

describe('my page', () => {
  test('holds all that is kept, what is behind too, and where it came from', async () => {
    const ada = await inTheBook({ name: 'Ada Marsh', email: 'ada@example.com' });
    await note(ada, 'plays chess');
    await note(ada, 'talks a great deal', { layer: 'behind', origin: 'noticed' });
    await isHere(ada);
    await showScreen(book, <MyPage of={ada} onBack={back} />);
    await vi.waitFor(() => expect(paper()).toContain('Ada Marsh'));
    for (const kept of [
      'ada@example.com',
      'plays chess',
      'told us on 1 November 2026',
      'talks a great deal',
      'noticed on 1 November 2026, kept out of sight of others',
      'Pot of Assam, two cups',
      'Sun 22, 15:00',
      'Please take me out of the book.',
      '1 of ',
    ]) {
      expect(paper()).toContain(kept);
    }
  });

  test('gives no surprise away, and nothing of another but the name', async () => {
    const ada = await inTheBook({ name: 'Ada Marsh' });
    const ben = await inTheBook({ name: 'Ben Marsh', email: 'ben@example.com' });
    await note(ben, 'afraid of dogs');
    worked(await addTie(book, { people: [ada, ben], kind: 'partner' }, '', EARLIER));
    const plan = {
      regularId: ada,
      occasion: { kind: 'own', what: 'balloons for Ada' },
      key: '',
      day: '2026-12-13',
      handOver: '2026-12-13',
      planB: 'bring it round',
      spot: '',
      manner: 'merry',
      steps: [],
      target: 70,
      spent: [],
      alsoAsk: [],
      notAsk: [],
      who: 'Mia',
    } as const;
    worked(await planSurprise(book, plan, EARLIER));
    await showScreen(book, <MyPage of={ada} onBack={back} />);
    await vi.waitFor(() => expect(paper()).toContain('Ben Marsh, your partner'));
    expect(paper()).not.toMatch(/dogs|ben@example|balloons|bring it round|surprise/i);
  });

  test.each(['here', 'moved-away', 'do-not-contact'] as const)(
    'is for whoever is %s',
    async (standing) => {
      const one = await inTheBook({ name: 'Nora Whit', standing });
      await showScreen(book, <MyPage of={one} onBack={back} />);
      await vi.waitFor(() => expect(paper()).toContain('Nora Whit'));
    },
  );

  test('there is none of somebody who has died, and no way to it', async () => {
    const joan = await inTheBook({ name: 'Joan', standing: 'deceased' });
    await showScreen(
      book,
      <>
        <MyPageLink standing="deceased" onPrint={back} />
        <MyPage of={joan} onBack={back} />
      </>,
    );
    await expect.element(page.getByText('This page cannot be printed.')).toBeVisible();
    expect(page.getByText('Print their page').elements()).toHaveLength(0);
  });
});
