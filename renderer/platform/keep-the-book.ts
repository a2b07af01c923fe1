/** Asks the browser to keep this page's storage even when the disk runs short; tells whether it will. */
export async function askToKeepTheBook(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    // No storage manager: then nothing was promised.
    return false;
  }
}
