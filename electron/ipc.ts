import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { ZodType } from 'zod';
import type { Channel, ShellCalls } from '../shared/ipc.ts';
import { PAGE_ORIGIN } from './page-origin.ts';

type Arguments<Name extends Channel> = Parameters<ShellCalls[Name]>;

/** A call's answer, given the window that asked and its checked arguments. */
type Answer<Name extends Channel> = (
  window: BrowserWindow,
  ...args: Arguments<Name>
) => ReturnType<ShellCalls[Name]>;

/**
 * Answers one channel, for our own page alone and with checked arguments alone.
 *
 * Anything else is refused by throwing: only a foreign or broken page could have asked.
 */
export function handle<Name extends Channel>(
  channel: Name,
  schema: ZodType<Arguments<Name>>,
  answer: Answer<Name>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    const window = askingWindow(event);
    if (window === undefined) throw new Error(`${channel}: refused`);
    const checked = schema.safeParse(args);
    if (!checked.success) throw new Error(`${channel}: not the agreed arguments`);
    return answer(window, ...checked.data);
  });
}

/** The window whose topmost frame asked, when that frame shows our page. */
function askingWindow({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | undefined {
  const isOurPage =
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === PAGE_ORIGIN;
  return isOurPage ? (BrowserWindow.fromWebContents(sender) ?? undefined) : undefined;
}
