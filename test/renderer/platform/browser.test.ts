import { afterEach, describe, expect, test } from 'vitest';
import { browserPlatform } from '../../../renderer/platform/browser.ts';
import { choosePlatform } from '../../../renderer/platform/platform.ts';

const FILE = { name: 'a copy.usual', bytes: new Uint8Array([1, 2, 255]) };

/** Lets "where to?" be answered by `answer`, which a person would do in a window of the system. */
function answerPicker(
  answer: (wish: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>,
): void {
  Object.defineProperty(window, 'showSaveFilePicker', { value: answer, configurable: true });
}

function takePickerAway(): void {
  Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, configurable: true });
}

/** The next file the page hands to the browser as a download. */
function nextDownload(): Promise<{ name: string; bytes: number[] }> {
  return new Promise((settle) => {
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        void fetch(link.href)
          .then((response) => response.bytes())
          .then((bytes) => settle({ name: link.download, bytes: [...bytes] }));
      },
      { capture: true, once: true },
    );
  });
}

afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('saving a file in a browser', () => {
  test('a file goes where the person says', async () => {
    const folder = await navigator.storage.getDirectory();
    answerPicker(({ suggestedName }) => folder.getFileHandle(suggestedName, { create: true }));
    expect(await browserPlatform().saveFile(FILE)).toEqual({ ok: true, value: 'a copy.usual' });
    const written = await (await folder.getFileHandle('a copy.usual')).getFile();
    expect([...new Uint8Array(await written.arrayBuffer())]).toEqual([1, 2, 255]);
    await folder.removeEntry('a copy.usual');
  });

  test('Cancel is no failure to speak of', async () => {
    answerPicker(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await browserPlatform().saveFile(FILE)).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    });
  });

  test('a file that is gone by the time it is written is told', async () => {
    const folder = await navigator.storage.getDirectory();
    const inner = await folder.getDirectoryHandle('gone', { create: true });
    const handle = await inner.getFileHandle('a copy.usual', { create: true });
    await folder.removeEntry('gone', { recursive: true });
    answerPicker(() => Promise.resolve(handle));
    expect(await browserPlatform().saveFile(FILE)).toEqual({
      ok: false,
      failure: { kind: 'not-writable' },
    });
  });

  test('a browser that will not ask puts the file into the downloads', async () => {
    answerPicker(() => Promise.reject(new DOMException('', 'SecurityError')));
    const download = nextDownload();
    // Nobody tells a page whether a download was written.
    expect(await browserPlatform().saveFile(FILE)).toEqual({ ok: true, value: '' });
    expect(await download).toEqual({ name: 'a copy.usual', bytes: [1, 2, 255] });
  });

  test('a browser without pickers puts the file into the downloads', async () => {
    takePickerAway();
    const download = nextDownload();
    // Nobody tells a page whether a download was written.
    expect(await browserPlatform().saveFile(FILE)).toEqual({ ok: true, value: '' });
    expect(await download).toEqual({ name: 'a copy.usual', bytes: [1, 2, 255] });
  });

  test('a part of a larger piece of memory is saved as that part alone', async () => {
    takePickerAway();
    const download = nextDownload();
    const bytes = new Uint8Array([9, 9, 1, 2, 9]).subarray(2, 4);
    await browserPlatform().keepFile({ name: 'part.usual', bytes });
    expect((await download).bytes).toEqual([1, 2]);
  });
});

describe('the host of the page', () => {
  test('is a browser when there is no shell around it', () => {
    expect(choosePlatform().kind).toBe('browser');
  });

  test('is the desktop when the shell has laid its bridge', () => {
    const bridge = { ...browserPlatform(), kind: 'desktop', keyboard: 'mac' };
    Object.defineProperty(window, 'theUsual', { value: bridge, configurable: true });
    expect(choosePlatform()).toMatchObject({ kind: 'desktop', keyboard: 'mac' });
    Reflect.deleteProperty(window, 'theUsual');
  });

  test('says whether it promised to keep the book', async () => {
    expect(typeof (await browserPlatform().protectBook())).toBe('boolean');
  });
});

describe('opening the mail program from a browser', () => {
  /** Every link pressed while something is done; none is followed. */
  async function linksPressedBy(act: () => Promise<unknown>): Promise<string[]> {
    const pressed: string[] = [];
    const note = (event: Event) => {
      if (event.target instanceof HTMLAnchorElement) pressed.push(event.target.href);
      event.preventDefault();
    };
    document.addEventListener('click', note, { capture: true });
    await act();
    document.removeEventListener('click', note, { capture: true });
    return pressed;
  }

  test('presses a link to it, and leaves the page where it is', async () => {
    const mail = { to: 'benny@example.org', subject: 'A line', body: 'Dear Benny,\n100 % & more' };
    const before = window.location.href;
    expect(await linksPressedBy(() => browserPlatform().openMail(mail))).toEqual([
      'mailto:benny@example.org?subject=A%20line&body=Dear%20Benny%2C%0D%0A100%20%25%20%26%20more',
    ]);
    expect(window.location.href).toBe(before);
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  test('opens nothing for what is no address of one person', async () => {
    const mail = { to: 'a@example.org,b@example.org', subject: '', body: '' };
    expect(await linksPressedBy(() => browserPlatform().openMail(mail))).toEqual([]);
  });
});
