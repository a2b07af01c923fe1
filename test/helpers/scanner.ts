import { cdp } from 'vitest/browser';

/** The keys that end a line, or that type nothing, by their names here. */
const KEYS: Readonly<Record<string, readonly [key: string, code: string, number: number]>> = {
  '\r': ['Enter', 'Enter', 13],
  '\t': ['Tab', 'Tab', 9],
  '\v': ['ArrowDown', 'ArrowDown', 40],
};
/** Signs without a key are sent as a letter with Ctrl: STX is Ctrl+B, a line feed Ctrl+J. */
const CTRL = 2;

/**
 * Types as a scanner does that is plugged in as a keyboard: real keys, one right behind the other, on
 * a keyboard that makes these letters of them. `\r` is Enter, `\t` a tab, `\n` and other signs below
 * the space are chords, `\v` goes a line down.
 */
export async function scan(text: string): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const sign of text) {
    const press = pressOf(sign);
    sent.push(send({ type: press.text === undefined ? 'rawKeyDown' : 'keyDown', ...press }));
    sent.push(send({ type: 'keyUp', ...press, text: undefined }));
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

function send(event: Press & { readonly type: string }): Promise<unknown> {
  const session: unknown = cdp();
  return (session as Session).send('Input.dispatchKeyEvent', event);
}

interface Session {
  readonly send: (method: string, given: object) => Promise<unknown>;
}
