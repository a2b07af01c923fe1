import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/menu-template.ts';
import { openTestShell } from './open-test-shell.ts';

function rolesIn(platform: NodeJS.Platform, isPackaged: boolean): unknown[] {
  return menuTemplate(platform, isPackaged).flatMap(({ role, submenu }) => [
    role,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.role) : []),
  ]);
}

describe('the menu', () => {
  test.each(['linux', 'win32', 'darwin'] as const)(
    'on %s takes no key that belongs to the counter',
    (platform) => {
      const roles = rolesIn(platform, true);
      for (const role of ['undo', 'redo', 'reload', 'forceReload', 'resetZoom', 'help']) {
        expect(roles).not.toContain(role);
      }
      expect(JSON.stringify(menuTemplate(platform, true))).not.toContain('accelerator');
    },
  );

  test('copies and pastes', () => {
    expect(rolesIn('linux', true)).toEqual(expect.arrayContaining(['cut', 'copy', 'paste']));
  });

  test('offers the developer tools only while the app is being made', () => {
    expect(rolesIn('linux', true)).not.toContain('toggleDevTools');
    expect(rolesIn('linux', false)).toContain('toggleDevTools');
  });

  test('is set when the app starts', async () => {
    const { standIn } = await openTestShell();
    expect(standIn.record.menus).toEqual([menuTemplate(process.platform, true)]);
  });
});
