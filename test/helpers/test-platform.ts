import type { SaveFailure } from '../../shared/failure.ts';
import type { FileToSave, MailToWrite, Platform, PrintFailure } from '../../shared/platform.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { fail, succeed } from '../../shared/result.ts';
import { type TestCopyShelf, testCopyShelf } from './test-copy-shelf.ts';
import { type TestDaybook, testDaybook } from './test-daybook.ts';

/** A host that keeps in memory what it is given, and refuses what it is told to refuse. */
export interface TestPlatform extends Platform {
  readonly daybook: TestDaybook;
  readonly copies: TestCopyShelf;
  readonly saved: FileToSave[];
  readonly kept: FileToSave[];
  readonly mails: MailToWrite[];
  /** No program answers to mail. */
  noMailProgram: boolean;
  /** The sheet of every print. */
  readonly printed: Sheet[];
  /** The name of every PDF file. */
  readonly pdfs: string[];
  /** Every page after this is not printed, for this reason. */
  refusePrint: PrintFailure['kind'] | undefined;
  /** Every file after this is refused for this reason. */
  refuse: SaveFailure['kind'] | undefined;
}

/** A desktop whose disk is a list. */
export function testPlatform(): TestPlatform {
  const take = (files: FileToSave[]) => async (file: FileToSave) => {
    if (platform.refuse) return fail({ kind: platform.refuse });
    files.push(file);
    return succeed(`Documents/${file.name}`);
  };
  const saved: FileToSave[] = [];
  const kept: FileToSave[] = [];
  const copies = testCopyShelf();
  const platform: TestPlatform = {
    kind: 'desktop',
    keyboard: 'other',
    saved,
    kept,
    printed: [],
    pdfs: [],
    refusePrint: undefined,
    mails: [],
    noMailProgram: false,
    refuse: undefined,
    saveFile: take(saved),
    keepFile: take(kept),
    openMail: async (mail) => {
      if (platform.noMailProgram) return fail({ kind: 'no-mail-program' });
      platform.mails.push(mail);
      return succeed(undefined);
    },
    printPage: async (sheet) => {
      if (platform.refusePrint) return fail({ kind: platform.refusePrint });
      platform.printed.push(sheet);
      return succeed(undefined);
    },
    savePdf: async (_sheet, name) => {
      if (platform.refuse) return fail({ kind: platform.refuse });
      platform.pdfs.push(name);
      return succeed(`Documents/${name}`);
    },
    daybook: testDaybook(copies.list),
    copies,
    protectBook: async () => true,
  };
  return platform;
}
