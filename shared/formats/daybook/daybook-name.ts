/** "0007 2026-11.daybook": a number that sorts, and the month the file was begun in. */
const FILE_NAME = /^(\d{4,9}) (\d{4}-\d{2})\.daybook$/;

/** The name of a daybook's file. */
export function fileNameOf(number: number, month: string): string {
  return `${String(number).padStart(4, '0')} ${month}.daybook`;
}

/** The number in a file's name; 0 for a file that is none of a daybook's. */
export function numberOf(name: string): number {
  return Number(FILE_NAME.exec(name)?.[1] ?? 0);
}

/** The month in a file's name. */
export function monthOf(name: string): string {
  return FILE_NAME.exec(name)?.[2] ?? '';
}

/** The folder's name of one book's daybook; whatever could lead elsewhere is not in it. */
export function folderNameOf(book: string): string {
  return book.replaceAll(/[^A-Za-z0-9-]/g, '-') || '-';
}
