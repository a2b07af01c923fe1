import type { Paper } from '../../shared/domain/shop.ts';
import type {
  FileToSave,
  MailToWrite,
  Platform,
  PrintFailure,
  SaveFailure,
} from '../../shared/platform.ts';
import { fail, succeed } from '../../shared/result.ts';

/** A host that keeps in memory what it is given, and refuses what it is told to refuse. */
export interface TestPlatform extends Platform {
  readonly saved: FileToSave[];
  readonly kept: FileToSave[];
  readonly mails: MailToWrite[];
  /** No program answers to mail. */
  noMailProgram: boolean;
  /** The paper of every page printed. */
  readonly printed: Paper[];
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
  const platform: TestPlatform = {
    kind: 'desktop',
    keyboard: 'other',
    saved,
    kept,
    printed: [],
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
    printPage: async (paper) => {
      if (platform.refusePrint) return fail({ kind: platform.refusePrint });
      platform.printed.push(paper);
      return succeed(undefined);
    },
    protectBook: async () => true,
  };
  return platform;
}
