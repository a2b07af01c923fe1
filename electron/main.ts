import { join } from 'node:path';
import { app, session } from 'electron';
import { claimScheme, servePage } from './app-protocol.ts';
import { nodeCopyShelf } from './copies/node-copy-shelf.ts';
import { nodeDaybook } from './daybook/node-daybook.ts';
import { answerFileCalls } from './handlers/file-calls.ts';
import { answerKeepFile } from './handlers/keep-file.ts';
import { answerOpenMail } from './handlers/open-mail.ts';
import { answerPrintPage } from './handlers/print-page.ts';
import { answerSaveFile } from './handlers/save-file.ts';
import { answerSavePdf } from './handlers/save-pdf.ts';
import { closeDoors, closeSession } from './hardening.ts';
import { setMenu } from './menu.ts';
import { lookAfterStore, markClosed } from './store/look-after-store.ts';
import { showWindow } from './window.ts';

/** Starts everything, once Electron is ready. */
async function start(): Promise<void> {
  closeSession(session.defaultSession);
  servePage(join(app.getAppPath(), 'out/page'));
  answerSaveFile();
  answerKeepFile();
  answerPrintPage();
  answerSavePdf();
  answerOpenMail();
  const shellFolder = app.getPath('userData');
  const copies = nodeCopyShelf(shellFolder);
  // Before a window is there: from then on the folder is the browser's.
  const store = await lookAfterStore(app.getPath('sessionData'), shellFolder);
  answerFileCalls(nodeDaybook(shellFolder, copies, store), copies);
  setMenu();
  showWindow();
  app.on('activate', showWindow);
}

claimScheme();
app.enableSandbox();
closeDoors();
app.on('window-all-closed', () => {
  markClosed(app.getPath('userData'));
  app.quit();
});

// Two windows on one book would be two hands on one pen: the first one is brought forward instead.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  // Quitting by the menu closes the windows without telling that all are closed.
  app.on('will-quit', () => markClosed(app.getPath('userData')));
  void app.whenReady().then(start);
} else {
  app.quit();
}
