import { goTo } from '../e2e/hush-walk/places.ts';
import { SignUpPage } from '../e2e/pages/sign-up-page.ts';
import { GreetingRoom } from '../e2e/prints/greeting-rooms.ts';
import type { Scene } from '../e2e/story.ts';
import type { HostOptions } from '../hosts/host.ts';
import { ON_LABELS } from './on-labels.ts';
import { planSigned } from './plan-signed.ts';

/** A picture of a screen of the sample shop. */
export interface Screen extends HostOptions {
  readonly name: string;
  readonly of: (scene: Scene) => Promise<void>;
}

const bill = async ({ counter }: Scene) => {
  await counter.open('bill');
  await counter.hereTheUsual.waitFor();
};

/** A few lines to Bill, who is back from Whitby and has agreed to a card. */
const letter = async (scene: Scene) => {
  await bill(scene);
  await scene.counter.press('F8');
  const { page } = scene.host;
  await page.getByRole('button', { name: 'By card: they said yes' }).click();
  await page.getByRole('button', { name: 'said at the counter' }).click();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByText('they agreed').waitFor({ state: 'hidden' });
};

const note = async ({ counter }: Scene) => {
  await counter.open('benny');
  await counter.hereTheUsual.waitFor();
  await counter.press('F3');
  await counter.leaf.getByRole('textbox').waitFor();
  await counter.type('wedding 12 june');
};

const today = ({ topBar }: Scene) => topBar.goTo('Today');

const comingUp = async ({ topBar, host }: Scene) => {
  await topBar.goTo('Coming up');
  await host.page.getByRole('grid').waitFor();
};

const life = async (scene: Scene) => {
  await scene.counter.open('ada marsh');
  await scene.counter.hereTheUsual.waitFor();
  await scene.counter.press('F8');
  const { page } = scene.host;
  await page.getByRole('heading', { name: 'In their life' }).waitFor();
  await page.getByRole('main').evaluate((main) => {
    const part = [...main.querySelectorAll('h2')].find((title) => /life/i.test(title.innerText));
    part?.scrollIntoView({ block: 'start' });
    main.scrollBy({ top: -40 });
  });
};

const farewell = async (scene: Scene) => {
  await scene.counter.open('luca');
  await scene.counter.hereTheUsual.waitFor();
  await scene.counter.press('F8');
  await scene.host.page.getByRole('button', { name: /They have died/ }).click();
  await scene.host.page.getByLabel('When', { exact: true }).fill('in november');
};

const surprises = async ({ topBar, host }: Scene) => {
  await topBar.goTo('Surprises');
  await host.page.getByText(/^Bill turns 100/).waitFor();
};

const surprise = async (scene: Scene) => {
  await planSigned(scene);
  await scene.host.page.getByText('Hand over on Sunday 13 December').waitFor();
};

const toSign = async (scene: Scene) => {
  await planSigned(scene);
  await scene.host.setClock('2026-12-10T10:05:00');
  await scene.topBar.goTo('Counter');
  await scene.counter.open('ada marsh');
  await scene.counter.leaf.getByText('Has not signed').waitFor();
};

const prints = async ({ topBar, host }: Scene) => {
  await topBar.goTo('Print');
  await host.page.getByRole('link', { name: /Sign-up cards/ }).waitFor();
};

const signUp = async ({ host }: Scene) => {
  const room = new SignUpPage(host);
  await room.open();
  await room.chooseCards(6);
};

const studio = async (scene: Scene) => {
  const planId = await planSigned(scene);
  await new GreetingRoom(scene.host).open('signing-card', planId, 'Signing card');
};

const labels = async (scene: Scene) => {
  await goTo(scene, 'print/labels');
  await scene.host.page.getByRole('textbox', { name: 'The words' }).fill(ON_LABELS);
};

const keyIn = async (scene: Scene) => {
  const room = new SignUpPage(scene.host);
  await room.open();
  await room.print();
  await goTo(scene, 'key-in');
  const { page } = scene.host;
  await page.getByLabel('Number of the card').waitFor();
  for (const line of ['Margaret Okonkwo', 'Maggie', 'flat white, one sugar']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Tab');
  }
};

/** Screens that docs/ shows. */
export const SCREENS: readonly Screen[] = [
  { name: 'counter', size: { width: 1440, height: 900 }, of: bill },
  { name: 'counter-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: bill },
  { name: 'counter-1024x640', size: { width: 1024, height: 640 }, of: bill },
  { name: 'counter-1920x1080', size: { width: 1920, height: 1080 }, of: bill },
  { name: 'counter-tablet', size: { width: 820, height: 1180 }, touch: true, of: bill },
  { name: 'note', size: { width: 1440, height: 900 }, of: note },
  { name: 'today', size: { width: 1440, height: 900 }, of: today },
  { name: 'today-1024x640', size: { width: 1024, height: 640 }, colours: 'dark', of: today },
  { name: 'coming-up', size: { width: 1440, height: 900 }, of: comingUp },
  { name: 'coming-up-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: comingUp },
  { name: 'coming-up-tablet', size: { width: 820, height: 1180 }, touch: true, of: comingUp },
  {
    name: 'regulars',
    size: { width: 1440, height: 900 },
    of: ({ topBar }) => topBar.goTo('Regulars'),
  },
  {
    name: 'regular',
    size: { width: 1440, height: 900 },
    of: async (scene) => {
      await bill(scene);
      await scene.counter.press('F8');
    },
  },
  { name: 'regular-life', size: { width: 1440, height: 900 }, of: life },
  { name: 'farewell', size: { width: 1440, height: 900 }, of: farewell },
  { name: 'letter', size: { width: 1440, height: 900 }, of: letter },
  { name: 'letter-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: letter },
  { name: 'surprises', size: { width: 1440, height: 900 }, of: surprises },
  { name: 'surprise', size: { width: 1440, height: 900 }, of: surprise },
  { name: 'surprise-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: surprise },
  { name: 'surprise-1024x640', size: { width: 1024, height: 640 }, of: surprise },
  { name: 'to-sign', size: { width: 1440, height: 900 }, of: toSign },
  { name: 'prints', size: { width: 1440, height: 900 }, of: prints },
  { name: 'studio', size: { width: 1440, height: 900 }, of: studio },
  { name: 'studio-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: studio },
  { name: 'studio-1024x640', size: { width: 1024, height: 640 }, of: studio },
  { name: 'sign-up', size: { width: 1440, height: 900 }, of: signUp },
  { name: 'labels', size: { width: 1440, height: 900 }, of: labels },
  { name: 'key-in', size: { width: 1440, height: 900 }, of: keyIn },
  { name: 'key-in-dark', size: { width: 1024, height: 640 }, colours: 'dark', of: keyIn },
  {
    name: 'the-book',
    size: { width: 1440, height: 900 },
    of: ({ topBar }) => topBar.goTo('The book'),
  },
];
