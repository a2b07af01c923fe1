import { useEffect, useRef, useState } from 'react';
import type { Photo } from '../../../../shared/domain/photo.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { endSurprise } from '../../../data/acts/surprises.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { scalePhoto } from '../../../platform/scale-photo.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import { keepPhoto, readPhoto } from '../drafts.ts';
import { useChange } from '../use-change.ts';
import { useDraft } from '../use-draft.ts';

/** Longest side of a photo of a surprise, in pixels: there is one, and it may hang on the wall. */
const LONGEST_SIDE = 1600;

/** How a surprise went, until it is kept; a photo of one that is done is kept at once. */
export function useEnding(surprise: Surprise) {
  const { id, state } = surprise;
  const book = useBook();
  const tell = useTell();
  const change = useChange(id);
  const { draft, write, end } = useDraft(`${id} how`, { line: '' });
  const [photo, setPhoto] = useState(() => readPhoto(id));
  const [problem, setProblem] = useState<string>();
  const [photoProblem, setPhotoProblem] = useState<string>();
  const isKeeping = useRef(false);
  const wait = (chosen: Omit<Photo, 'id'> | undefined) => {
    keepPhoto(id, chosen);
    setPhoto(chosen);
  };
  const keep = async () => {
    if (isKeeping.current) return;
    isKeeping.current = true;
    const given = { id, line: draft.line.trim(), photo, first: true };
    const result = await endSurprise(book, given, readClock());
    isKeeping.current = false;
    const wrong = tell(result, say('plan.how-was-kept'), 'beside the field');
    setProblem(wrong);
    if (wrong !== undefined) return;
    end();
    wait(undefined);
  };
  const choose = async (file: Blob) => {
    const scaled = await scalePhoto(file, LONGEST_SIDE);
    if (!scaled.ok) return setPhotoProblem(say(`regular.photo-${scaled.failure}`));
    setPhotoProblem(undefined);
    if (state !== 'done') return wait(scaled.value);
    const given = { id, photo: scaled.value };
    setPhotoProblem(
      tell(await endSurprise(book, given, readClock()), say('plan.photo-kept'), 'beside the field'),
    );
  };
  const mend = (typed: string) =>
    change(
      (present) =>
        present.ended ? { ...present, ended: { ...present.ended, line: typed.trim() } } : present,
      say('plan.how-changed'),
      'beside the field',
    );
  return {
    line: draft.line,
    write: (line: string) => {
      setProblem(undefined);
      write({ line });
    },
    problem,
    photoProblem,
    /** The address of a photo that was chosen and is not kept yet. */
    chosen: useAddressOf(photo),
    keep,
    choose,
    leavePhoto: () => wait(undefined),
    mend,
  };
}

function useAddressOf(photo: Omit<Photo, 'id'> | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!photo) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(photo.bytes)], { type: photo.type }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [photo]);
  return address;
}
