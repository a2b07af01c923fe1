import { app, Menu } from 'electron';
import { menuTemplate } from './menu-template.ts';

/** Sets the menu for this system. */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));
}
