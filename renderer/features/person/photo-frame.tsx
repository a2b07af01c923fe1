import { useRef, useState } from 'react';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { changePhoto } from '../../data/acts/photos.ts';
import { useBook, usePhoto } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { scalePhoto } from '../../platform/scale-photo.ts';
import { Button } from '../../ui/button.tsx';
import { PictureInput } from '../../ui/fields/picture-input.tsx';
import { useGivenPicture } from '../../ui/fields/use-given-picture.ts';
import { say } from '../../wording/say.ts';
import styles from './photo-frame.module.css';
import { useKeeping } from './use-keeping.ts';

/** Somebody's photo: chosen, dropped or pasted, and taken away again. */
export function PhotoFrame({ regular }: { readonly regular: Regular }) {
  const photo = usePhoto(regular.photoId);
  const { problem, put, takeAway } = usePhotoKeeping(regular);
  const chooser = useRef<HTMLInputElement>(null);
  useGivenPicture(put);
  return (
    <section className={styles.photo} aria-label={say('regular.photo')}>
      <button
        type="button"
        className={photo ? styles.picture : styles.empty}
        onClick={() => chooser.current?.click()}
      >
        {photo ? (
          <img src={photo} alt={say('regular.photo-of', { name: displayName(regular) })} />
        ) : (
          say('regular.no-photo')
        )}
      </button>
      <PictureInput input={chooser} label={say('regular.choose-photo')} onChoose={put} />
      {photo && (
        <Button tone="quiet" onPress={takeAway}>
          {say('regular.remove-photo')}
        </Button>
      )}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function usePhotoKeeping({ id }: Regular) {
  const book = useBook();
  const { tell } = useKeeping();
  const [problem, setProblem] = useState<string>();
  const put = async (file: Blob) => {
    const scaled = await scalePhoto(file);
    if (!scaled.ok) return setProblem(say(`regular.photo-${scaled.failure}`));
    const result = await changePhoto(book, id, scaled.value, readClock());
    setProblem(
      tell(result, say('regular.kept', { what: say('regular.photo') }), 'beside the field'),
    );
  };
  const takeAway = async () => {
    const result = await changePhoto(book, id, undefined, readClock());
    setProblem(tell(result, say('regular.photo-removed'), 'beside the field'));
  };
  return {
    problem,
    put: (file: Blob) => void put(file),
    takeAway: () => void takeAway(),
  };
}
