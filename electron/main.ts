import { join } from 'node:path';
import { app, session } from 'electron';
import { claimScheme, servePage } from './app-protocol.ts';
import { answerKeepFile } from './handlers/keep-file.ts';
import { answerOpenMail } from './handlers/open-mail.ts';
import { answerPrintPage } from './handlers/print-page.ts';
import { answerSaveFile } from './handlers/save-file.ts';
import { answerSavePdf } from './handlers/save-pdf.ts';
import { closeDoors, closeSession } from './hardening.ts';
import { setMenu } from './menu.ts';
import { showWindow } from './window.ts';

/** Starts everything, once Electron is ready. */
function start(): void {
  closeSession(session.defaultSession);
  servePage(join(app.getAppPath(), 'out/page'));
  answerSaveFile();
  answerKeepFile();
  answerPrintPage();
  answerSavePdf();
  answerOpenMail();
  setMenu();
  showWindow();
  app.on('activate', showWindow);
}

claimScheme();
app.enableSandbox();
closeDoors();
app.on('window-all-closed', () => app.quit());

// Two windows on one book would be two hands on one pen: the first one is brought forward instead.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  void app.whenReady().then(start);
} else {
  app.quit();
}
