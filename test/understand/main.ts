/**
 * `npm run understand`: how a typed line is read, a line each, its parts parted by tabs.
 *
 *   npm run understand -- --day 2026-11-22 note 'no longer allergic to nuts' 'wedding 12 june'
 *   npm run understand -- order --menu menu.txt --usual 'flat white oat' '2 scones' 'usual but large'
 *   npm run understand -- new --menu menu.txt 'robert smith, flat white'
 *   npm run understand -- held-back            how many of held-back.json are read right
 *   npm run understand -- held-back --wrong    and which are not
 *   npm run understand -- held-back FILE       the same of another list, such as looked-at.json, which
 *                                              was held back once
 *
 * A menu is a file with the name of an item in each line, or in the first column of each.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import papaparse from 'papaparse';
import { isCalendarDay } from '../../shared/calendar-day.ts';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import { howNewIsRead, howNoteIsRead, howOrderIsRead } from './how-read.ts';
import { judgeHeldBack } from './judge-held-back.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    day: { type: 'string' },
    menu: { type: 'string' },
    usual: { type: 'string', default: '' },
    southern: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const [what, ...lines] = positionals;
  const today = flags.day ?? new Date().toISOString().slice(0, 10);
  if (!isCalendarDay(today)) return complain(`“${today}” is no day: write it as 2026-11-22.`);
  if (what === 'held-back') {
    for (const line of await judgeHeldBack(lines[0], flags.wrong)) console.log(line);
    return 0;
  }
  if (lines.length === 0) return complain('Say what it is, note, order or new, and the lines.');
  const menu = flags.menu === undefined ? [] : await readMenu(flags.menu);
  for (const line of lines) {
    if (what === 'note') console.log(howNoteIsRead(line, today, flags.southern));
    else if (what === 'order') console.log(howOrderIsRead(line, menu, flags.usual));
    else if (what === 'new') console.log(howNewIsRead(line, menu, today));
    else return complain(`“${what}” is neither note nor order nor new.`);
  }
  return 0;
}

function complain(words: string): number {
  console.error(words);
  return 1;
}

async function readMenu(path: string): Promise<readonly MenuItem[]> {
  const { data } = papaparse.parse<string[]>(await readFile(path, 'utf8'), {
    skipEmptyLines: true,
  });
  const names = data.flatMap(([name = '']) => name.trim() || []);
  return names.map((name) => ({ id: name, name, category: '', retired: false }));
}
