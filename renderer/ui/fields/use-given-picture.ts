import { useEffect, useEffectEvent } from 'react';

/**
 * Hears of a file pasted or dropped anywhere on the page.
 *
 * Anywhere, because a picture dropped beside its place would make the browser leave the app for it.
 */
export function useGivenPicture(take: (file: File) => void): void {
  const onGiven = useEffectEvent((event: ClipboardEvent | DragEvent) => {
    const given = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
    const file = given?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('paste', onGiven);
    document.addEventListener('drop', onGiven);
    document.addEventListener('dragover', onDragOver);
    return () => {
      document.removeEventListener('paste', onGiven);
      document.removeEventListener('drop', onGiven);
      document.removeEventListener('dragover', onDragOver);
    };
  }, []);
}
