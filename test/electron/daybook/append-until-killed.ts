/** Appends lines to the daybook in a folder, one after another and some together, and prints each number that is kept: a process to be killed. */
import { nodeDaybook } from '../../../electron/daybook/node-daybook.ts';
import { BOOK, lineNumber, MONTH } from './daybook-lines.ts';

const [folder = '', from = '1'] = process.argv.slice(2);
const daybook = nodeDaybook(folder, { list: async () => [] }, 'unknown');

async function keep(number: number): Promise<void> {
  const answer = await daybook.append(BOOK, MONTH, [lineNumber(number)]);
  if (answer.ok) process.stdout.write(`${number}\n`);
}

for (let number = Number(from); ; number += 3) {
  await keep(number);
  await Promise.all([keep(number + 1), keep(number + 2)]);
}
