import type { CopyShelf, Daybook } from './daybook.ts';
import type { FileCalls, FileChannel } from './ipc.ts';

/** Makes one call about the daybook or the copies, by whatever wire there is. */
export type MakeFileCall = <Name extends FileChannel>(
  channel: Name,
  ...args: Parameters<FileCalls[Name]>
) => ReturnType<FileCalls[Name]>;

/** The daybook at the other end of a wire. */
export function daybookOver(call: MakeFileCall): Daybook {
  return {
    survey: () => call('daybook-survey'),
    room: () => call('daybook-room'),
    append: (book, month, lines) => call('daybook-append', book, month, lines),
    turn: (book) => call('daybook-turn', book),
    read: (book, file) => call('daybook-read', book, file),
  };
}

/** The shelf of copies at the other end of a wire. */
export function copiesOver(call: MakeFileCall): CopyShelf {
  return {
    begin: () => call('copies-begin'),
    write: (draft, bytes) => call('copies-write', draft, bytes),
    flush: (draft) => call('copies-flush', draft),
    read: (name, from, length) => call('copies-read', name, from, length),
    keep: (draft, name, about) => call('copies-keep', draft, name, about),
    drop: (draft) => call('copies-drop', draft),
    list: () => call('copies-list'),
    secondPlace: () => call('copies-second-place'),
    chooseSecondPlace: (typed) => call('copies-choose-second-place', typed),
  };
}
