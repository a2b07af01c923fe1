import type { Survey } from '../../../shared/daybook.ts';
import type { Platform } from '../../../shared/platform.ts';
import { copyDaily } from '../../data/copies/copies-around.ts';
import { type CopyHost, CopyKeeper, keepCopies } from '../../data/copies/keep-copies.ts';
import { keeperOf } from '../../data/daybook/keeper.ts';
import { learnFromTimeToTime } from '../../data/learning/learn-ways.ts';
import { writeDownTheRest } from '../../data/recovery/compare.ts';
import { checkDaily } from '../../data/recovery/slow-check.ts';
import { type Book, whileOpen } from '../../data/store/database.ts';
import { firstMomentsOver } from '../../data/store/quiet.ts';

/**
 * What is done for an open book in quiet moments: copies are kept, the daybook is
 * brought up to it, it is gone through once a day, and learned from once a week.
 */
export function lookAfterTheBook(
  book: Book,
  host: Omit<CopyHost, 'platform'> & { readonly platform: Platform },
  survey: Survey | undefined,
): void {
  const { platform } = host;
  void platform.protectBook();
  const keeper = new CopyKeeper(book, host);
  keepCopies(book, keeper);
  copyDaily(book, keeper);
  checkDaily(book, host.clock);
  learnFromTimeToTime(book, host.clock);
  void bringDaybookUp(book, platform, survey);
}

async function bringDaybookUp(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  survey: Survey | undefined,
): Promise<void> {
  await firstMomentsOver();
  if (survey) await whileOpen(book, fillIn(book, platform, survey));
  const keeper = keeperOf(book);
  let isFilling = false;
  // A daybook that could not be written for long has dropped lines; the book still has them.
  keeper?.subscribe(() => {
    if (keeper.state !== 'keeping' || !keeper.lacks || isFilling) return;
    isFilling = true;
    void whileOpen(book, fillIn(book, platform)).finally(() => {
      isFilling = false;
    });
  });
}

async function fillIn(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  seen?: Survey,
): Promise<void> {
  const { isWhole } = await writeDownTheRest(
    book,
    platform,
    seen ?? (await platform.daybook.survey()),
  );
  const keeper = keeperOf(book);
  if (isWhole && keeper?.lacks) keeper.filledIn();
}
