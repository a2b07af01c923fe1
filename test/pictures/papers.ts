import { goTo } from '../e2e/hush-walk/places.ts';
import { SignUpPage } from '../e2e/pages/sign-up-page.ts';
import { GreetingRoom } from '../e2e/prints/greeting-rooms.ts';
import type { Scene } from '../e2e/story.ts';
import { ON_LABELS } from './on-labels.ts';
import { planSigned } from './plan-signed.ts';

/** A picture of what comes out of the printer. */
export interface PrintedPaper {
  readonly name: string;
  /** Goes to where it is printed, with the words of a real one. */
  readonly of: (scene: Scene) => Promise<void>;
  /** The button that prints it. */
  readonly printedBy?: RegExp;
}

function ofPlan(what: string, title: string, make?: (room: GreetingRoom) => Promise<void>) {
  return async (scene: Scene) => {
    const planId = await planSigned(scene);
    const room = new GreetingRoom(scene.host);
    await room.open(what, planId, title);
    await make?.(room);
  };
}

function about(letters: string, what: string) {
  return async (scene: Scene) => {
    const { counter, host } = scene;
    await counter.open(letters);
    await counter.hereTheUsual.waitFor();
    const id = await host.page.evaluate(() => window.location.hash.split('/').at(-1) ?? '');
    await goTo(scene, `print/${what}/${id}`);
  };
}

function room(what: string, make?: (scene: Scene) => Promise<void>) {
  return async (scene: Scene) => {
    await goTo(scene, `print/${what}`);
    await make?.(scene);
  };
}

const signUp = (language?: string) => async (scene: Scene) => {
  const page = new SignUpPage(scene.host);
  await page.open();
  if (language !== undefined) {
    await page.addLanguage(language);
    const choice = scene.host.page.getByRole('group', { name: 'Language' });
    await choice.getByText(language).click();
  }
  await page.chooseCards(language === undefined ? 4 : 8);
};

/** Some have come in, and get theirs. */
const slips = async (scene: Scene) => {
  const { counter } = scene;
  for (const letters of ['bill', 'ada marsh', 'luca', 'hana', 'benny']) {
    await counter.open(letters);
    await counter.logTheUsual();
    await counter.leaf.getByText(/here since/).waitFor();
    await counter.press('Escape');
  }
  await goTo(scene, 'print/slip');
};

const nameCards = async (scene: Scene) => {
  await about('bill', 'name-cards')(scene);
  const { page } = scene.host;
  for (const name of ['Ada Marsh', 'Benny', 'Luca']) {
    await page.getByRole('combobox', { name: 'Somebody by name' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  }
  await page.getByRole('button', { name: /^Give them/ }).click();
  await page.getByText(/theirs now/).waitFor();
};

/** Everything that the app prints. */
export const PAPERS: readonly PrintedPaper[] = [
  { name: 'signing-card', of: ofPlan('signing-card', 'Signing card') },
  {
    name: 'signing-card-typed',
    of: ofPlan('signing-card', 'Signing card', (it) => it.choose(/wishes, typed$/)),
  },
  { name: 'poster', of: ofPlan('poster', 'Come and sign the card') },
  { name: 'wish-sheets', of: ofPlan('wishes', 'Wish sheet') },
  { name: 'birthday-card', of: about('ada marsh', 'birthday-card') },
  { name: 'thank-you-card', of: about('ada marsh', 'thank-you-card') },
  { name: 'sign-up', of: signUp() },
  { name: 'sign-up-german', of: signUp('German') },
  { name: 'name-cards', of: nameCards },
  { name: 'my-page', of: about('bill', 'my-page') },
  { name: 'opening-sheet', of: ({ topBar }) => topBar.goTo('Today'), printedBy: /Print the sheet/ },
  { name: 'slips', of: slips },
  {
    name: 'labels',
    of: room('labels', ({ host }) =>
      host.page.getByRole('textbox', { name: 'The words' }).fill(ON_LABELS),
    ),
  },
  { name: 'ruler', of: room('ruler') },
  {
    name: 'house-promises',
    of: room('house-promises', ({ host }) =>
      host.page.getByRole('button', { name: 'Begin with these' }).click(),
    ),
  },
];
