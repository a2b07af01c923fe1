import { cdp } from 'vitest/browser';

/** The keys that end a line, or that type nothing, by their names here. */
const KEYS: Readonly<Record<string, readonly [key: string, code: string, number: number]>> = {
  '\r': ['Enter', 'Enter', 13],
  '\t': ['Tab', 'Tab', 9],
  '\v': ['ArrowDown', 'ArrowDown', 40],
};
/** So many milliseconds a scanner lets pass from one key to the next. */
const BETWEEN_MS = 4;
/** Signs without a key are sent as a letter with Ctrl: STX is Ctrl+B, a line feed Ctrl+J. */
const CTRL = 2;

/**
 * Types as a scanner does that is plugged in as a keyboard: real keys, one right behind the other, on
 * a keyboard that makes these letters of them. `\r` is Enter, `\t` a tab, `\n` and other signs below
 * the space are chords, `\v` goes a line down.
 */
export async function scan(text: string): Promise<void> {
  // What is sent first waits until there is a connection, and what comes behind would overtake it.
  await session().send('Input.setIgnoreInputEvents', { ignore: false });
  const sent: Promise<unknown>[] = [];
  const begun = performance.timeOrigin + performance.now();
  for (const [at, sign] of [...text].entries()) {
    const press = pressOf(sign);
    // A scanner is as quick on a busy machine: when it pressed a key is said, and not left to chance.
    const timestamp = (begun + at * BETWEEN_MS) / 1000;
    const down = press.text === undefined ? 'rawKeyDown' : 'keyDown';
    sent.push(send({ type: down, timestamp, ...press }));
    sent.push(send({ type: 'keyUp', timestamp, ...press, text: undefined }));
  }
  await Promise.all(sent);
}

interface Press {
  readonly key: string;
  readonly code: string;
  readonly text?: string | undefined;
  readonly modifiers?: number;
  readonly windowsVirtualKeyCode?: number;
}

function pressOf(sign: string): Press {
  const named = KEYS[sign];
  if (named) {
    const [key, code, windowsVirtualKeyCode] = named;
    return { key, code, windowsVirtualKeyCode, ...(sign === '\r' && { text: '\r' }) };
  }
  const code = sign.charCodeAt(0);
  if (code >= 32) return { key: sign, code: '', text: sign };
  const letter = String.fromCharCode(code + 64);
  return { key: letter.toLowerCase(), code: `Key${letter}`, modifiers: CTRL };
}

function send(
  event: Press & { readonly type: string; readonly timestamp: number },
): Promise<unknown> {
  return session().send('Input.dispatchKeyEvent', event);
}

function session(): Session {
  const connected: unknown = cdp();
  return connected as Session;
}

interface Session {
  readonly send: (method: string, given: object) => Promise<unknown>;
}
