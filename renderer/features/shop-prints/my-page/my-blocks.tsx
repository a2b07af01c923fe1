import type { ReactNode } from 'react';
import { pieces } from '../../../../shared/print/pieces.ts';
import styles from './my-blocks.module.css';
import type { MyLine, MyPart } from './my-part.ts';

/** Letters in one block: about half a page, so that a block of them always finds room. */
const LETTERS_IN_A_BLOCK = 900;

/** A block of paper. */
export interface Block {
  readonly node: ReactNode;
  /** There is a line beside it to write on. */
  readonly hasPen: boolean;
}

/** The parts as blocks of paper; a heading stays with the first line below it. */
export function blocksOf(parts: readonly MyPart[]): Block[] {
  return parts.flatMap(({ title, lines }) =>
    lines.flatMap(inPieces).map((line, place) => ({
      hasPen: !line.many && !line.isPlain,
      node: (
        <div key={`${title} ${String(place)}`}>
          {place === 0 && <h2 className={styles.title}>{title}</h2>}
          <Line line={line} />
        </div>
      ),
    })),
  );
}

/** What is too long for one block goes on in the next; where it came from stands under its end. */
function inPieces(line: MyLine): MyLine[] {
  if (line.many) return [line];
  const parted = pieces(line.words, LETTERS_IN_A_BLOCK);
  const { source, picture, label, rules, ...rest } = line;
  return parted.map((words, place) => ({
    ...rest,
    words,
    ...(place === 0 && label !== undefined && { label }),
    ...(place === parted.length - 1 && {
      ...(source !== undefined && { source }),
      ...(picture !== undefined && { picture }),
      ...(rules !== undefined && { rules }),
    }),
  }));
}

function Line({ line }: { readonly line: MyLine }) {
  if (line.many) return <Many line={line} many={line.many} />;
  return (
    <div className={line.isPlain ? styles.plain : styles.line}>
      <div className={styles.kept}>
        {line.label !== undefined && <p className={styles.label}>{line.label}</p>}
        <p className={styles.words} dir="auto">
          {line.hasTick && <span className={styles.tick} />}
          {line.words}
        </p>
        {line.picture !== undefined && <img className={styles.picture} src={line.picture} alt="" />}
        {line.source !== undefined && <p className={styles.source}>{line.source}</p>}
      </div>
      {line.isPlain ? <Rules count={line.rules ?? 0} /> : <div className={styles.pen} />}
    </div>
  );
}

function Rules({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, at) => (
    <div key={`rule ${String(at)}`} className={styles.pen} />
  ));
}

function Many({ line, many }: { readonly line: MyLine; readonly many: readonly string[] }) {
  return (
    <div className={line.isInColumns ? styles.columns : styles.many}>
      {!line.isInColumns && <p className={styles.month}>{line.label}</p>}
      <ul className={styles.small}>
        {many.map((words, place) => (
          <li key={`${words} ${String(place)}`} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
