import { useRef } from 'react';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { usePhoto } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { PictureInput } from '../../../ui/fields/picture-input.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useGivenPicture } from '../../../ui/fields/use-given-picture.ts';
import { say } from '../../../wording/say.ts';
import { waitingLine } from '../drafts.ts';
import styles from './how-it-went.module.css';
import { useEnding } from './use-ending.ts';

/** How it went, in a line and one photo: asked while the plan is open, told once it is done. */
export function HowItWent({ surprise }: { readonly surprise: Surprise }) {
  const ending = useEnding(surprise);
  const photo = usePhoto(surprise.ended?.photoId);
  useGivenPicture((file) => void ending.choose(file));
  const isDone = surprise.state === 'done';
  const shown = ending.chosen ?? photo;
  return (
    <section className={styles.how} aria-labelledby="plan-how">
      <h3 id="plan-how" className={styles.question}>
        {say('plan.how')}
      </h3>
      {isDone ? (
        <div className={styles.line}>
          <EditInPlace
            label={say('plan.how-line')}
            value={surprise.ended?.line ?? ''}
            shown={say('plan.wish-quoted', { words: surprise.ended?.line ?? '' })}
            empty={say('plan.how-empty')}
            onSave={ending.mend}
            waiting={waitingLine(`${surprise.id} went`)}
          />
        </div>
      ) : (
        <TextField
          label={say('plan.how-line')}
          placeholder={say('plan.how-hint')}
          value={ending.line}
          onChange={ending.write}
          onEnter={() => void ending.keep()}
          problem={ending.problem}
        />
      )}
      {shown !== undefined && <img className={styles.photo} src={shown} alt={say('plan.photo')} />}
      {ending.photoProblem !== undefined && (
        <p className={styles.problem} role="alert">
          {ending.photoProblem}
        </p>
      )}
      <div className={styles.buttons} data-bare={isDone || undefined}>
        {!isDone && (
          <Button tone="main" keyName="Enter" onPress={() => void ending.keep()}>
            {say('plan.how-keep')}
          </Button>
        )}
        <ChoosePhoto has={shown !== undefined} onChoose={(file) => void ending.choose(file)} />
        {ending.chosen !== undefined && (
          <Button tone="quiet" onPress={ending.leavePhoto}>
            {say('plan.photo-leave')}
          </Button>
        )}
      </div>
    </section>
  );
}

function ChoosePhoto({
  has,
  onChoose,
}: {
  readonly has: boolean;
  readonly onChoose: (file: File) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button tone="quiet" onPress={() => chooser.current?.click()}>
        {say(has ? 'plan.photo-change' : 'plan.photo-add')}
      </Button>
      <PictureInput input={chooser} label={say('plan.photo')} onChoose={onChoose} />
    </>
  );
}
