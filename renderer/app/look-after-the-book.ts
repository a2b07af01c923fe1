import type { Survey } from '../../shared/daybook.ts';
import type { Platform } from '../../shared/platform.ts';
import type { Book } from '../data/database.ts';
import { firstMomentsOver } from '../data/quiet.ts';
import { writeDownTheRest } from '../data/recovery/compare.ts';

/** What is done for an open book in quiet moments: the daybook is brought up to it. */
export function lookAfterTheBook(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies' | 'protectBook'>,
  survey: Survey | undefined,
): void {
  void platform.protectBook();
  void bringDaybookUp(book, platform, survey);
}

async function bringDaybookUp(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  survey: Survey | undefined,
): Promise<void> {
  if (!survey) return;
  await firstMomentsOver();
  try {
    await writeDownTheRest(book, platform, survey);
  } catch (error) {
    if (book.isOpen()) throw error;
  }
}
