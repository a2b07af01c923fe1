import type { FileToSave, Platform, SaveFailure } from '../../shared/platform.ts';
import { fail, succeed } from '../../shared/result.ts';

/** A host that keeps in memory what it is given, and refuses what it is told to refuse. */
export interface TestPlatform extends Platform {
  readonly saved: FileToSave[];
  readonly kept: FileToSave[];
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
    refuse: undefined,
    saveFile: take(saved),
    keepFile: take(kept),
    protectBook: async () => true,
  };
  return platform;
}
