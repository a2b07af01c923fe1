import { expect } from 'vitest';
import { type Scene, story } from './story.ts';

const MAY = '2027-05-04T08:05:00';
const THREE_WEEKS_BEFORE = '2027-05-22T08:05:00';
const JULY = '2027-07-06T08:05:00';
const A_WEEK_LATER = '2027-07-13T08:05:00';

story(
  'Benny gets married, from the note in May to “asked” in July',
  { clock: MAY },
  async (scene) => {
    const { host, firstRun, counter } = scene;
    await firstRun.startEmptyBook();
    await counter.type('Benny Okafor, cortado');
    await counter.makeNew();
    await counter.press('F3');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('wedding 12 june');
    await counter.leaf.getByText('ask afterwards how it was').waitFor();
    expect(await counter.leaf.getByRole('status').first().innerText()).toMatch(
      /wedding\W+Sat 12 Jun\W+ask afterwards how it was/,
    );
    await counter.press('Enter');
    await counter.hereTheUsual.waitFor();
    expect(await counter.question.count(), 'nothing to ask on the day it was told').toBe(0);
    await logTheUsual(scene);

    await host.setClock(THREE_WEEKS_BEFORE);
    await counter.press('Escape');
    await counter.open('benny');
    await counter.question.getByText('Is everything ready for the wedding?').waitFor();
    await counter.question.getByText('in 3 weeks').waitFor();
    await logTheUsual(scene);

    await host.setClock(JULY);
    await host.restart();
    await counter.box.waitFor();
    await counter.open('benny');
    await counter.question.getByText('How was the wedding?').waitFor();
    await logTheUsual(scene);
    await counter.press('F6');
    await expect.poll(() => counter.question.count()).toBe(0);
    await counter.press('F10');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('sunny all day, and the band came late');
    await counter.press('Enter');
    await counter.leaf
      .getByText('Asked today (wedding): “sunny all day, and the band came late”')
      .waitFor();

    await host.setClock(A_WEEK_LATER);
    await host.restart();
    await counter.box.waitFor();
    await counter.open('benny');
    await counter.hereTheUsual.waitFor();
    expect(await counter.question.getByText('wedding').count(), 'asked once, for everybody').toBe(
      0,
    );
    await counter.press('F8');
    await host.page.getByText('sunny all day, and the band came late').waitFor();
  },
);

async function logTheUsual({ counter }: Scene): Promise<void> {
  await counter.hereTheUsual.waitFor();
  await counter.press('Enter');
  await counter.leaf.getByText('here since').waitFor();
}
