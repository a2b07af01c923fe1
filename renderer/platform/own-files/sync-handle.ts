/** An open file that a worker reads and writes without waiting; nobody else can open it meanwhile. */
export interface SyncHandle {
  readonly read: (into: Uint8Array, from: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array, to: { readonly at: number }) => number;
  readonly flush: () => void;
  readonly truncate: (size: number) => void;
  readonly getSize: () => number;
  readonly close: () => void;
}

interface OpensSync {
  readonly createSyncAccessHandle: () => Promise<SyncHandle>;
}

/** A worker that ended a moment ago may have had the file open: so long its end is waited for, in milliseconds. */
const PATIENCE_MS = 2_000;
const ASK_AGAIN_MS = 20;

/** Opens a file for this worker alone. */
export async function openSync(file: FileSystemFileHandle): Promise<SyncHandle> {
  if (!opensSync(file)) throw new DOMException('no sync handles here', 'NotSupportedError');
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    try {
      return await file.createSyncAccessHandle();
    } catch (problem) {
      if (nameOf(problem) !== 'NoModificationAllowedError' || waited > PATIENCE_MS) throw problem;
      await new Promise((again) => setTimeout(again, ASK_AGAIN_MS));
    }
  }
}

/** The name of what was thrown; empty when it has none. */
export function nameOf(problem: unknown): string {
  return problem instanceof Error || problem instanceof DOMException ? problem.name : '';
}

/** The DOM of a page does not know what only a worker's files can do. */
function opensSync(file: object): file is OpensSync {
  return 'createSyncAccessHandle' in file && typeof file.createSyncAccessHandle === 'function';
}
