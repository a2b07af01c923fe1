/** A number of somebody or something in other software: without the apostrophe that keeps it text. */
export function plainNumber(cell: string): string {
  return cell
    .trim()
    .replace(/^'/, '')
    .replace(/^(\d+)\.0$/, '$1');
}

/** Signs in a column of people that mean nobody. */
const NOBODY = /^(0+|-+|n\/?a|null|none|nan|guest|walk[ -]?in|anonymous|unknown)$/i;

/** True for a customer number that stands for nobody. */
export function isNobody(cell: string): boolean {
  return cell === '' || NOBODY.test(cell);
}

/** Telephone numbers in a cell, one or several, without the apostrophe spreadsheets put before them. */
export function readPhones(cell: string): string[] {
  return cell
    .split(/\s*(?::::|[;|\n])\s*/)
    .map((phone) => phone.trim().replace(/^'/, ''))
    .filter((phone) => phone.replace(/\D/g, '').length >= 3);
}

/** The first mail address in a cell; empty when there is none. */
export function readEmail(cell: string): string {
  const found = cell.split(/\s*(?::::|[;,\s])\s*/).find((piece) => /^[^@\s]+@[^@\s]+$/.test(piece));
  return found ?? '';
}

/** Tags in a cell: parted by commas, semicolons or Google's ` ::: `, with or without quotes. */
export function readTags(cell: string): string[] {
  const tags = cell
    .split(/:::|[,;]/)
    .map((tag) => tag.replaceAll('"', '').trim())
    .filter((tag) => tag !== '' && !tag.startsWith('* '));
  return [...new Set(tags)];
}

/** Modifiers of an order in a cell: "Oat Milk, Extra Hot". */
export function readModifiers(cell: string): string[] {
  return cell
    .split(/[,;|]/)
    .map((modifier) => modifier.replace(/\s*\([^)]*\p{Sc}[^)]*\)/u, '').trim())
    .filter((modifier) => modifier !== '');
}

/** The word for what a column numbers: "customer" for "customer_id". */
export function nounOf(column: string): string {
  const words = column
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => !/^(id|no|nr|number|code)\.?$/i.test(word));
  return words.join(' ').toLowerCase();
}

/** True when nearly all filled cells of a column are whole numbers. */
export function isNumbered(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const whole = filled.filter((cell) => /^\s*'?\d+(\.0)?\s*$/.test(cell));
  return filled.length > 0 && whole.length >= filled.length * 0.9;
}
