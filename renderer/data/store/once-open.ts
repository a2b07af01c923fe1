import { Dexie, type PromiseExtended } from 'dexie';

/**
 * Why an open book is open no longer: the browser or another window took its database away, a newer
 * version of the app lays it out anew, or this page closed it.
 */
export type BookClosed = 'vanished' | 'newer' | 'closed-by-us';

/** Hears once why a book was closed. */
export type ClosedListener = (why: BookClosed) => void;

// A page that is left and come back to keeps its book open: Dexie would close it and open it again.
Dexie.disableBfCache = true;

/**
 * A database that is opened once, and once it is closed stays so.
 *
 * Left to itself Dexie opens a database again whenever somebody asks after it was closed. One that
 * has vanished would be made anew, empty, under a page that shows what was in it.
 */
export class OnceOpen extends Dexie {
  private closedFor: BookClosed | undefined;
  private readonly listeners = new Set<ClosedListener>();

  constructor(name: string) {
    // Strict: a change the page has acknowledged survives a power cut. No cache: what is read is
    // what is on disk.
    super(name, {
      autoOpen: false,
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.on('versionchange', ({ newVersion }) => {
      this.end(newVersion === null ? 'vanished' : 'newer');
      // Said so Dexie does not close it in its own way after this.
      return false;
    });
  }

  override open(): PromiseExtended<Dexie> {
    if (this.closedFor === undefined) return super.open();
    return Dexie.Promise.reject(new Dexie.DatabaseClosedError(this.closedFor));
  }

  /** Closes it for good. Only Dexie itself asks for opening again, when the browser has closed it. */
  override close(how?: { readonly disableAutoOpen: boolean }): void {
    this.end(how?.disableAutoOpen === false ? 'vanished' : 'closed-by-us');
  }

  /** Calls the listener once it is closed, or at once when it is; the value takes it back. */
  onClosed(listener: ClosedListener): () => void {
    if (this.closedFor !== undefined) listener(this.closedFor);
    else this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private end(why: BookClosed): void {
    super.close();
    if (this.closedFor !== undefined) return;
    this.closedFor = why;
    for (const listener of [...this.listeners]) listener(why);
    this.listeners.clear();
  }
}
