import { fromBase64, toBase64 } from '../base64.ts';

/**
 * How a row of the book is written as JSON, so that it comes back equal.
 *
 * JSON has no undefined, no day object, no bytes, and no number beyond the finite ones; the ledger
 * keeps such values ("before" is undefined where there was no row, a photo is bytes). They are
 * written as `{"$": kind, "is": …}`; an object that has a "$" of its own is wrapped in one more.
 */
type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'date'; readonly is: number | null }
  | { readonly $: 'bytes'; readonly is: string }
  | { readonly $: 'number'; readonly is: string }
  | { readonly $: 'object'; readonly is: object };

/** Thrown for a text that is not a row as `writeRow` writes it. */
export class NotARow extends Error {}

/** One row as one line of JSON. Throws on what a book never holds (a function, a Map). */
export function writeRow(row: unknown): string {
  return JSON.stringify(encode(row));
}

/** The row of one line. Throws NotARow for anything that `writeRow` cannot have written. */
export function readRow(line: string): unknown {
  return decode(parse(line));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotARow('not JSON');
  }
}

function encode(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return { $: 'undefined' } satisfies Tagged;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ({ $: 'number', is: Object.is(value, -0) ? '-0' : String(value) } satisfies Tagged);
    case 'object':
      return value === null ? null : encodeObject(value);
    default:
      throw new TypeError(`A row cannot hold a ${typeof value}`);
  }
}

function encodeObject(value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, encode);
  if (value instanceof Uint8Array) return { $: 'bytes', is: toBase64(value) } satisfies Tagged;
  if (value instanceof Date) {
    const time = value.getTime();
    return { $: 'date', is: Number.isNaN(time) ? null : time } satisfies Tagged;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('Not a plain row');
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, encode(field)]),
  );
  return '$' in fields ? ({ $: 'object', is: fields } satisfies Tagged) : fields;
}

function decode(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(decode);
  return Object.hasOwn(json, '$') ? decodeTagged(json) : decodeFields(json);
}

function decodeFields(json: object): object {
  return Object.fromEntries(Object.entries(json).map(([name, field]) => [name, decode(field)]));
}

function decodeTagged(json: object): unknown {
  const { $: kind, is } = json as { $: unknown; is?: unknown };
  if (kind === 'undefined') return undefined;
  if (kind === 'date' && is === null) return new Date(Number.NaN);
  if (kind === 'date' && typeof is === 'number') return new Date(is);
  if (kind === 'number' && typeof is === 'string') return Number(is);
  if (kind === 'object' && typeof is === 'object' && is !== null) return decodeFields(is);
  const bytes = kind === 'bytes' && typeof is === 'string' ? fromBase64(is) : undefined;
  if (!bytes) throw new NotARow(`an unknown mark ${String(kind)}`);
  return bytes;
}
