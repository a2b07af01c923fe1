import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../../hosts/host.ts';
import { toolForTests } from '../../run/tools-for-tests.ts';

/** All the words that come out of the printer by what `act` does. */
export async function printedText(host: Host, act: () => Promise<void>): Promise<string> {
  const pdf = await host.pdfPrintedBy(act);
  const path = join(await mkdtemp(join(tmpdir(), 'the-usual-print-')), 'printed.pdf');
  await writeFile(path, pdf);
  const { stdout } = await promisify(execFile)(await toolForTests('pdftotext'), [path, '-']);
  return stdout;
}
