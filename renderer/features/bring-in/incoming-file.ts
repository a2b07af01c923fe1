import type { DateOrder } from '../../../shared/formats/lists/read-date.ts';
import { isEnough, mappingFor, type TableKind } from '../../../shared/formats/lists/table-kind.ts';
import type { FileToRead, PlannedFile } from '../../data/bringing-in/bring-in-messages.ts';
import type { Inspection } from '../../data/bringing-in/read-table.ts';

/** A file somebody handed in, with what was found out about it and what they said of it. */
export interface IncomingFile {
  readonly id: string;
  readonly file: File;
  /** Undefined while it is looked through. */
  readonly looked?: Inspection;
  /** Undefined while somebody has to say what it is about. */
  readonly table?: TableKind;
  /** Undefined while somebody has to say which way its days are written. */
  readonly order?: DateOrder;
  /** Undefined until the files are read into a plan. */
  readonly planned?: PlannedFile;
}

/** A file that was looked through; what is known by itself is filled in. */
export function lookedThrough(incoming: IncomingFile, looked: Inspection): IncomingFile {
  const { id, file } = incoming;
  if (!looked.ok) return { id, file, looked };
  const { shape, kind, order } = looked.table;
  return {
    id,
    file,
    looked,
    ...(kind && { table: mappingFor(shape, kind) }),
    ...(order !== 'unclear' && { order }),
  };
}

/** The file as somebody says what it is about; its columns are matched anew. */
export function withKind(incoming: IncomingFile, kind: TableKind['kind']): IncomingFile {
  return incoming.looked?.ok
    ? { ...incoming, table: mappingFor(incoming.looked.table.shape, kind) }
    : incoming;
}

/** The file as somebody says what one of its columns means. */
export function withColumn(
  incoming: IncomingFile,
  column: number,
  meaning: string | undefined,
): IncomingFile {
  if (!incoming.table) return incoming;
  const mapping = [...incoming.table.mapping].map((known, index) =>
    index === column ? meaning : known,
  );
  return { ...incoming, table: { ...incoming.table, mapping } as TableKind };
}

/** How the file is to be read; undefined while a question about it is open, or it is no table. */
export function toRead({ file, looked, table, order }: IncomingFile): FileToRead | undefined {
  if (!looked?.ok || !table || !order || !isEnough(table)) return undefined;
  const { shape, encoding } = looked.table;
  return { file, encoding, reading: { shape, table, order } };
}
