import type { RefObject } from 'react';

/** Where a picture is chosen from the files of the machine; a button of its own presses it. */
export function PictureInput({
  input,
  label,
  onChoose,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onChoose: (file: File) => void;
}) {
  return (
    <input
      ref={input}
      type="file"
      accept="image/*"
      hidden
      aria-label={label}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be chosen once more.
        event.target.value = '';
        if (file) onChoose(file);
      }}
    />
  );
}
