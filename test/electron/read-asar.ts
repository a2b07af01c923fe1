import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const fileSchema = z.object({ size: z.int(), offset: z.string() });
type Folder = { readonly files: Readonly<Record<string, unknown>> };
const folderSchema: z.ZodType<Folder> = z.object({ files: z.record(z.string(), z.unknown()) });

/**
 * Unpacks an asar archive into a folder, and returns the paths of its files.
 *
 * The format (electron/asar, README, "Format"): a length, a JSON header naming every file with its
 * place and size, then the files one after the other.
 */
export async function unpackAsar(archive: string, folder: string): Promise<string[]> {
  const bytes = await readFile(archive);
  const filesAt = 8 + bytes.readUInt32LE(4);
  const header: unknown = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const paths: string[] = [];
  for (const [path, { offset, size }] of filesIn(header, '')) {
    const at = filesAt + Number(offset);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes.subarray(at, at + size));
    paths.push(path);
  }
  return paths.sort();
}

function filesIn(entry: unknown, path: string): [string, z.infer<typeof fileSchema>][] {
  const folder = folderSchema.safeParse(entry);
  if (!folder.success) return [[path, fileSchema.parse(entry)]];
  return Object.entries(folder.data.files).flatMap(([name, inner]) =>
    filesIn(inner, path === '' ? name : `${path}/${name}`),
  );
}
