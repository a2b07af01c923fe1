/** Deletes the databases of books and of the shelf, once everything that had them open is closed. */
export async function clearDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith('the-usual') || name?.startsWith('test-')) await deleted(name);
  }
}

function deleted(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}
