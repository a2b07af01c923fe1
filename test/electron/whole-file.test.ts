import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWholeFile } from '../../electron/handlers/write-whole-file.ts';
import type {} from '../../renderer/platform/desktop.ts';
import { openTestShell, testFolder } from './open-test-shell.ts';

const WRITER = new URL('./write-as-told.ts', import.meta.url).pathname;

/** Writes 1 MB to `path` in a process of its own that may write files of 8 kB at most. */
function writeWithoutRoom(path: string): Promise<string> {
  return new Promise((settle, reject) => {
    const writer = spawn('sh', [
      '-c',
      `ulimit -f 16; exec node --import tsx "${WRITER}" "${path}"`,
    ]);
    let said = '';
    writer.stdout.on('data', (part: Buffer) => {
      said += part.toString();
    });
    writer.once('error', reject);
    writer.once('close', () => settle(said));
  });
}

describe('a file is written whole or not at all', () => {
  test('a new file has its bytes, and nothing else is left beside it', async () => {
    const folder = await testFolder();
    const path = join(folder, 'Möwe 100%.usual');
    expect(await writeWholeFile(path, new Uint8Array([1, 2, 3]))).toEqual({
      ok: true,
      value: path,
    });
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['Möwe 100%.usual']);
  });

  test('an older file gives way', async () => {
    const path = join(await testFolder(), 'copy.usual');
    await writeFile(path, 'older and longer');
    await writeWholeFile(path, new TextEncoder().encode('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('when there is no room, the older file stays as it was', async () => {
    const folder = await testFolder();
    const path = join(folder, 'copy.usual');
    await writeFile(path, 'older');
    expect(await writeWithoutRoom(path)).toContain('{"ok":false,"failure":{"kind":"disk-full"}}');
    expect(await readFile(path, 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(['copy.usual']);
  });

  test('a folder in the place of the file, or no folder at all, is told', async () => {
    const folder = await testFolder();
    await mkdir(join(folder, 'taken'));
    for (const path of [join(folder, 'taken'), join(folder, 'missing/copy.usual')]) {
      expect(await writeWholeFile(path, new Uint8Array(1))).toEqual({
        ok: false,
        failure: { kind: 'not-writable' },
      });
    }
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe("the shell's own copies", () => {
  test('never go over one another, and the last twenty stay', async () => {
    const folder = await testFolder();
    const { page } = await openTestShell({}, folder);
    const answers = await page.evaluate(() =>
      Promise.all(
        Array.from({ length: 23 }, (_, at) =>
          window.theUsual?.keepFile({ name: 'before.usual', bytes: new Uint8Array([at]) }),
        ),
      ),
    );
    expect(answers.every((answer) => answer?.ok)).toBe(true);
    const copies = join(folder, 'settings/copies');
    const names = (await readdir(copies)).sort();
    expect(names).toHaveLength(20);
    expect(names[0]).toBe('000004 before.usual');
    expect(names.at(-1)).toBe('000023 before.usual');
    expect([...(await readFile(join(copies, '000023 before.usual')))]).toEqual([22]);
  });

  test('leave alone what somebody else put there', async () => {
    const folder = await testFolder();
    const copies = join(folder, 'settings/copies');
    await mkdir(copies, { recursive: true });
    await writeFile(join(copies, 'holiday.jpg'), 'photo');
    const { page } = await openTestShell({}, folder);
    await page.evaluate(() =>
      window.theUsual?.keepFile({ name: 'before.usual', bytes: new Uint8Array(1) }),
    );
    expect((await readdir(copies)).sort()).toEqual(['000001 before.usual', 'holiday.jpg']);
  });
});
