/** Writes 1 MB to the path it is given, and prints how that went: a process that can be kept short of room. */
import { writeWholeFile } from '../../electron/handlers/write-whole-file.ts';

const [path = ''] = process.argv.slice(2);
console.log(JSON.stringify(await writeWholeFile(path, new Uint8Array(1_000_000))));
