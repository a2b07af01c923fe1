import { access } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A name that nothing has in a folder yet: the one wished for, or with a number before its ending. */
export async function freeName(folder: string, wish: string): Promise<string> {
  const ending = extname(wish);
  const stem = wish.slice(0, wish.length - ending.length);
  let name = wish;
  for (let number = 2; await isThere(join(folder, name)); number += 1) {
    name = `${stem} (${number})${ending}`;
  }
  return name;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
