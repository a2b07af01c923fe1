import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../shared/result.ts';

/** How the app is to be started. */
export interface StartFlags {
  /** Use the browser even where Electron is there. */
  readonly inBrowser: boolean;
  /** Open nothing, only serve. */
  readonly onlyServe: boolean;
  /** The port asked for; undefined is the usual one. */
  readonly port: number | undefined;
}

/** What is wrong with the words after `npm start --`. */
export type FlagFailure =
  | { readonly kind: 'unknown-flag'; readonly flag: string }
  | { readonly kind: 'not-a-port'; readonly given: string };

const FLAGS = {
  browser: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
} as const;

/** Reads the words after `npm start --`. */
export function readFlags(words: readonly string[]): Result<StartFlags, FlagFailure> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
  });
  const unknown = Object.keys(values).find((name) => !(name in FLAGS)) ?? positionals[0];
  if (unknown !== undefined) return fail({ kind: 'unknown-flag', flag: asTyped(words, unknown) });
  const port = values.port === undefined ? undefined : portIn(String(values.port));
  if (values.port !== undefined && port === undefined) {
    return fail({ kind: 'not-a-port', given: values.port === true ? '' : String(values.port) });
  }
  return succeed({
    inBrowser: values.browser === true,
    onlyServe: values['no-open'] === true,
    port,
  });
}

function asTyped(words: readonly string[], name: string): string {
  return words.find((word) => word.replace(/^-+/, '').split('=')[0] === name) ?? name;
}

function portIn(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}
