import { Button } from '../../ui/button.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { say } from '../../wording/say.ts';
import styles from './promise-lines.module.css';
import { examplePromises, type HousePromises, MOST_PROMISES } from './use-house-promises.ts';

/** The promises, each edited where it stands; good ones to begin with while there are none. */
export function PromiseLines({ house }: { readonly house: HousePromises }) {
  const { promises = [], write, moveUp } = house;
  return (
    <>
      {promises.length === 0 && <Begin house={house} />}
      <ol className={styles.lines}>
        {promises.map((promise, place) => (
          <li key={promise} className={styles.line}>
            <EditInPlace
              label={say('house.promise', { number: place + 1 })}
              value={promise}
              empty={say('house.empty')}
              onSave={(words) => write(promise, words)}
            />
            {place > 0 && (
              <Button
                tone="quiet"
                label={say('house.up', { promise })}
                onPress={() => void moveUp(promise)}
              >
                ↑
              </Button>
            )}
          </li>
        ))}
        {promises.length < MOST_PROMISES && (
          <li key="new" className={styles.line}>
            <EditInPlace
              label={say('house.next')}
              value=""
              empty={say('house.empty')}
              onSave={(words) => write(undefined, words)}
            />
          </li>
        )}
      </ol>
    </>
  );
}

function Begin({ house }: { readonly house: HousePromises }) {
  return (
    <div className={styles.begin}>
      <p>{say('house.none')}</p>
      <ol className={styles.examples}>
        {examplePromises().map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
      <Button onPress={() => void house.takeExamples()}>{say('house.take')}</Button>
    </div>
  );
}
