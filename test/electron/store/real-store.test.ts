import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stateOf } from '../../../electron/store/store-state.ts';
import type {} from '../../../renderer/platform/desktop.ts';
import { killChromium } from '../../hosts/chromium.ts';
import { PROJECT_FOLDER } from '../../hosts/open-host.ts';
import { type OpenedShell, openShell } from '../../hosts/shell-host.ts';
import { testFolder } from '../open-test-shell.ts';

/** Writes numbered rows the browser's own way, flushed, and tells how many there are then. */
async function writeRows({ page }: OpenedShell, rows: number): Promise<number> {
  return page.evaluate(async (count) => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, reject) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('tried');
    opening.onupgradeneeded = () =>
      void opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await answered(opening);
    for (let row = 0; row < count; row += 1) {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(5_000)));
      await new Promise<void>((settle) => {
        transaction.oncomplete = () => settle();
      });
    }
    const there = await answered(database.transaction('rows').objectStore('rows').count());
    database.close();
    return there;
  }, rows);
}

const storeOf = (shell: OpenedShell) =>
  shell.page.evaluate(async () => (await window.theUsual?.daybook.survey())?.store);

test('a real store is sound after closing and after a kill, and comes back when it is damaged', {
  timeout: 240_000,
}, async () => {
  const folder = await testFolder();
  const open = () => openShell(folder, PROJECT_FOLDER, {});
  const databases = join(folder, 'profile/Default/IndexedDB');
  const store = async () => {
    const name = (await readdir(databases)).find((one) => one.endsWith('.leveldb'));
    return join(databases, name ?? 'none');
  };
  let shell = await open();
  expect(await storeOf(shell)).toBe('missing');
  expect(await writeRows(shell, 30)).toBe(30);
  await killChromium(shell.context);
  expect(await stateOf(await store())).toBe('sound');

  shell = await open();
  expect(await storeOf(shell)).toBe('sound');
  expect(await writeRows(shell, 10)).toBe(40);
  shell.standIn.closeWindow();
  await shell.context.close();

  // This start takes the copy; what is written after it is the daybook's to bring back.
  shell = await open();
  expect(await storeOf(shell)).toBe('sound');
  expect(await writeRows(shell, 5)).toBe(45);
  await killChromium(shell.context);
  const manifest = (await readdir(await store())).find((name) => name.startsWith('MANIFEST'));
  const path = join(await store(), manifest ?? '');
  const bytes = await readFile(path);
  await writeFile(path, bytes.with(20, (bytes[20] ?? 0) ^ 1));

  shell = await open();
  expect(await storeOf(shell)).toBe('put-back');
  expect(await writeRows(shell, 0)).toBe(40);
  await killChromium(shell.context);
  await rm(await store(), { recursive: true });

  shell = await open();
  expect(await storeOf(shell)).toBe('put-back');
  expect(await writeRows(shell, 0)).toBe(40);
  await shell.context.close();
});
