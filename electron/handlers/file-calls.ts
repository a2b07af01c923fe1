import { type BrowserWindow, dialog } from 'electron';
import type { CopyShelf, Daybook } from '../../shared/daybook.ts';
import { FILE_CHANNELS, type FileChannel } from '../../shared/ipc.ts';
import { fail } from '../../shared/result.ts';
import { FILE_ARGUMENTS, type FileAnswers, fileAnswers } from '../file-answers.ts';
import { handle } from '../ipc.ts';

/** Answers what the page asks of the daybook and of the copies. */
export function answerFileCalls(daybook: Daybook, copies: CopyShelf): void {
  const answers = fileAnswers(daybook, copies);
  for (const channel of FILE_CHANNELS) {
    if (channel !== 'copies-choose-second-place') answerOne(channel, answers);
  }
  handle(
    'copies-choose-second-place',
    FILE_ARGUMENTS['copies-choose-second-place'],
    async (window, typed) => {
      const folder = typed ?? (await askForFolder(window));
      return folder === undefined
        ? fail({ kind: 'cancelled' as const })
        : copies.chooseSecondPlace(folder);
    },
  );
}

function answerOne<Name extends FileChannel>(channel: Name, answers: FileAnswers): void {
  handle<Name>(channel, FILE_ARGUMENTS[channel], (_window, ...args) => answers[channel](...args));
}

async function askForFolder(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}
