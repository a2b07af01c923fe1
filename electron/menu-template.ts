import type { MenuItemConstructorOptions } from 'electron';

const EDIT: MenuItemConstructorOptions[] = [
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

const VIEW: MenuItemConstructorOptions[] = [
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'togglefullscreen' },
];

/**
 * The menu as data; developer tools only while the app is being made.
 *
 * Every key the counter uses must reach the page, so there is no Undo here (the page's own Ctrl+Z
 * undoes changes to the book), no reloading, and no key among F2 to F8 or Ctrl with a digit.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin';
  return [
    ...(onMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    { label: 'Edit', submenu: EDIT },
    { label: 'View', submenu: isPackaged ? VIEW : [...VIEW, { role: 'toggleDevTools' }] },
    { label: 'Window', submenu: [{ role: 'minimize' }, { role: onMac ? 'close' : 'quit' }] },
  ];
}
