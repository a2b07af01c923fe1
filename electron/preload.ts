import { contextBridge, ipcRenderer } from 'electron';
import { copiesOver, daybookOver } from '../shared/file-calls.ts';
import type { Channel, ShellBridge, ShellCalls } from '../shared/ipc.ts';

function call<Name extends Channel>(
  channel: Name,
  ...args: Parameters<ShellCalls[Name]>
): ReturnType<ShellCalls[Name]> {
  return ipcRenderer.invoke(channel, ...args) as ReturnType<ShellCalls[Name]>;
}

contextBridge.exposeInMainWorld('theUsual', {
  kind: 'desktop',
  keyboard: process.platform === 'darwin' ? 'mac' : 'other',
  saveFile: (file) => call('save-file', file),
  keepFile: (file) => call('keep-file', file),
  printPage: (sheet) => call('print-page', sheet),
  savePdf: (sheet, name) => call('save-pdf', sheet, name),
  openMail: (mail) => call('open-mail', mail),
  daybook: daybookOver(call),
  copies: copiesOver(call),
} satisfies ShellBridge);
