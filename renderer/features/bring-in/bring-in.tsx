import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { sayFailure } from '../../wording/book/say-failure.ts';
import { say } from '../../wording/say.ts';
import styles from './bring-in.module.css';
import { ChooseFiles } from './choose-files.tsx';
import { FileLeaf } from './file-leaf.tsx';
import { toRead } from './incoming-file.ts';
import { useBringIn } from './use-bring-in.ts';

/** Brings in what the shop has in other software: choose, look, correct, bring in. */
export function BringIn({
  onDone,
  initialFiles,
}: {
  readonly onDone: () => void;
  /** Files that were handed to the app before this page was open. */
  readonly initialFiles?: readonly File[];
}) {
  const bringing = useBringIn();
  const { files, stage, failure, currency, add, correct, readAs, remove } = bringing;
  const [handedIn, setHandedIn] = useState(initialFiles ?? []);
  useEffect(() => {
    if (handedIn.length === 0) return;
    const soon = setTimeout(() => {
      setHandedIn([]);
      void add(handedIn);
    });
    return () => clearTimeout(soon);
  }, [handedIn, add]);
  const isOver = stage.name === 'done' || stage.name === 'undone';
  return (
    <div className={styles.page}>
      {!isOver && (
        <>
          <p className={styles.lead}>{say('bring.lead')}</p>
          {stage.name !== 'writing' && (
            <ChooseFiles more={files.length > 0} onFiles={(added) => void add(added)} />
          )}
          {/* What is being written is not corrected any more. */}
          <ul
            className={styles.files}
            aria-label={say('bring.files')}
            inert={stage.name === 'writing'}
          >
            {files.map((incoming) => (
              <FileLeaf
                key={incoming.id}
                incoming={incoming}
                currency={currency}
                onCorrect={(corrected) => void correct(corrected)}
                onReadAs={(encoding) => void readAs(incoming.id, encoding)}
                onRemove={() => void remove(incoming.id)}
              />
            ))}
          </ul>
        </>
      )}
      {failure && (
        <p className={styles.failure} role="alert">
          {sayFailure(failure)}
        </p>
      )}
      <Foot bringing={bringing} onDone={onDone} />
    </div>
  );
}

function Foot({
  bringing,
  onDone,
}: {
  readonly bringing: ReturnType<typeof useBringIn>;
  readonly onDone: () => void;
}) {
  const { stage, files } = bringing;
  switch (stage.name) {
    case 'choosing': {
      const isStopped = files.some((one) => !one.looked || toRead(one));
      return isStopped ? (
        <div className={styles.foot}>
          <p role="status">{say('bring.stopped')}</p>
          <Button onPress={() => void bringing.again()}>{say('bring.read-again')}</Button>
        </div>
      ) : null;
    }
    case 'looking':
    case 'reading':
    case 'writing':
      return <Waiting bringing={bringing} />;
    case 'ready':
      return <Ready bringing={bringing} />;
    case 'undone':
      return (
        <div className={styles.end}>
          <p className={styles.summary} role="status">
            {say('bring.undone')}
          </p>
          <Button onPress={onDone}>{say('bring.to-counter')}</Button>
        </div>
      );
    case 'done':
      return (
        <div className={styles.end}>
          <p className={styles.summary} role="status">
            {say('bring.done', { ...stage.written })}
          </p>
          <div className={styles.buttons}>
            <Button tone="main" onPress={onDone}>
              {say('bring.to-counter')}
            </Button>
            <Button onPress={() => void bringing.undo()}>{say('bring.undo')}</Button>
          </div>
        </div>
      );
  }
}

function Waiting({ bringing }: { readonly bringing: ReturnType<typeof useBringIn> }) {
  const { stage, files } = bringing;
  if (!('howFar' in stage)) return null;
  const name = files.find((one) => !one.looked)?.file.name ?? '';
  const words =
    stage.name === 'looking' ? say('bring.looking', { name }) : say(`bring.${stage.name}`);
  const { done = 0, total = 0 } = stage.howFar ?? {};
  return (
    <div className={styles.foot}>
      <Progress
        words={words}
        done={total > 0 ? done / total : undefined}
        cancelWords={say('bring.cancel')}
        onCancel={bringing.cancel}
      />
    </div>
  );
}

function Ready({ bringing }: { readonly bringing: ReturnType<typeof useBringIn> }) {
  const { stage, files } = bringing;
  if (stage.name !== 'ready') return null;
  const { people, peopleChanged, items, itemsChanged, visits, visitsKnown } = stage.report;
  const isNews = people + peopleChanged + items + itemsChanged + visits > 0;
  const hasQuestion = files.some((one) => one.looked?.ok && !toRead(one));
  const counts = {
    ...{ people, changed: peopleChanged, items, filled: itemsChanged },
    ...{ visits, known: visitsKnown },
  };
  return (
    <div className={styles.foot}>
      <p className={styles.summary} role="status">
        {stage.isStopped && `${say('bring.stopped')} `}
        {isNews ? say('bring.would', counts) : say('bring.nothing-new')}
        {hasQuestion && ` ${say('bring.answer-first')}`}
      </p>
      {isNews && (
        <Button tone="main" onPress={() => void bringing.write()}>
          {say('bring.do-it')}
        </Button>
      )}
    </div>
  );
}
