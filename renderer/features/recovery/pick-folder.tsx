import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';

/** A quiet button that asks for a folder and hands on everything in it. */
export function PickFolder({
  words,
  onPick,
}: {
  readonly words: string;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const chooser = useRef<HTMLInputElement | null>(null);
  return (
    <div>
      <Button tone="quiet" onPress={() => chooser.current?.click()}>
        {words}
      </Button>
      <input
        ref={(input) => {
          chooser.current = input;
          // React knows no such attribute of an input.
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={say('recover.folder-choose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onPick(files);
          target.value = '';
        }}
      />
    </div>
  );
}
