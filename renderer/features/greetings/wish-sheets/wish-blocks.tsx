import type { ReactNode } from 'react';
import type { Wish } from '../../../../shared/domain/surprise.ts';
import { pieces } from '../../../../shared/print/pieces.ts';
import styles from './wishes.module.css';

/** Letters of the wide scripts, and pictures: each takes the room of two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Extended_Pictographic}]/u;

/** So many narrow letters stand in any column; what is longer is parted. */
const MOST_TOGETHER = 380;
const MOST_IN_A_PIECE = 120;

/** Every wish as blocks of paper, in the order they were given; only a very long one has several. */
export function wishBlocks(wishes: readonly Wish[]): ReactNode[] {
  return wishes.flatMap(({ id, words, name }) => {
    const [said, who] = [partsOf(words.trim()), partsOf(name.trim())];
    const isShort = said.length === 1 && who.length === 1;
    if (isShort) return [<OneWish key={id} words={words.trim()} name={name.trim()} />];
    return [
      ...said.map((piece, at) => (
        <OneWish key={`${id} words ${String(at)}`} words={piece} name="" />
      )),
      ...who.map((piece, at) => <OneWish key={`${id} name ${String(at)}`} words="" name={piece} />),
    ];
  });
}

function OneWish({ words, name }: { readonly words: string; readonly name: string }) {
  return (
    <div className={styles.wish}>
      {words !== '' && (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      {name !== '' && (
        <p className={words === '' ? styles.nameAlone : styles.name} dir="auto">
          {name}
        </p>
      )}
    </div>
  );
}

function partsOf(text: string): string[] {
  const room = [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
  return room > MOST_TOGETHER ? pieces(text, MOST_IN_A_PIECE) : [text];
}
