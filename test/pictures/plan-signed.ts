import { goTo } from '../e2e/hush-walk/places.ts';
import { SurprisesPage } from '../e2e/pages/surprises-page.ts';
import { writeWishes } from '../e2e/prints/greeting-rooms.ts';
import type { Scene } from '../e2e/story.ts';
import { WISHES } from './wishes.ts';

/** Bill's hundredth birthday is planned, and most have signed; answers with the plan's id, its page open. */
export async function planSigned(scene: Scene): Promise<string> {
  const { host, topBar } = scene;
  await topBar.goTo('Surprises');
  const plan = new SurprisesPage(host);
  const planId = await plan.plan('Bill Rodgers turns 100');
  await plan.hopeFor(70);
  await writeWishes(host, planId, WISHES);
  await goTo(scene, `surprises/${planId}`);
  return planId;
}
