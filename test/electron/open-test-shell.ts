import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';
import { type OpenedShell, openShell, type ShellSettings } from '../hosts/shell-host.ts';

/** A folder that is gone when the test is over. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The built shell, opened for one test in `folder` (one of its own when none is given). */
export async function openTestShell(
  settings: ShellSettings = {},
  folder?: string,
): Promise<OpenedShell> {
  const shell = await openShell(folder ?? (await testFolder()), PROJECT_FOLDER, {}, [], settings);
  onTestFinished(() => shell.context.close());
  return shell;
}

/** The built shell, opened once for all tests of a file or a group; opening takes a second. */
export function shareTestShell(): () => OpenedShell {
  let shared: { readonly shell: OpenedShell; readonly folder: string } | undefined;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'the-usual-'));
    shared = { folder, shell: await openShell(folder, PROJECT_FOLDER, {}) };
  });
  afterAll(async () => {
    if (shared === undefined) return;
    await shared.shell.context.close();
    await rm(shared.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => {
    if (shared === undefined) throw new Error('The shell has not been opened.');
    return shared.shell;
  };
}
