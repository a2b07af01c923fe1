import {
  MENU_COLUMNS,
  type MenuMeaning,
  PEOPLE_COLUMNS,
  type PeopleMeaning,
  RECEIPT_COLUMNS,
  type ReceiptMeaning,
} from '../../../shared/formats/lists/column-names.ts';
import type { TableKind } from '../../../shared/formats/lists/table-kind.ts';
import type { TableShape } from '../../../shared/formats/lists/table-shape.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { say } from '../../wording/say.ts';
import styles from './bring-in.module.css';

/** A column of a file, with what it means so far. */
interface Column {
  readonly index: number;
  readonly meaning: string | undefined;
}

/** The columns of a file as sentences, each to be corrected by hand. */
export function ColumnLines({
  shape,
  table,
  onColumn,
}: {
  readonly shape: TableShape;
  readonly table: TableKind;
  readonly onColumn: (column: number, meaning: string | undefined) => void;
}) {
  const columns = shape.columns.map((_, index) => ({ index, meaning: table.mapping[index] }));
  const used = columns.filter(({ meaning }) => meaning !== undefined);
  const left = columns.filter(({ meaning }) => meaning === undefined);
  const line = (column: Column) => (
    <li key={column.index} className={styles.column}>
      <Choice
        label={sayColumn(shape, column.index)}
        value={column.meaning ?? ''}
        options={optionsFor(table.kind)}
        onChange={(meaning) => onColumn(column.index, meaning === '' ? undefined : meaning)}
      />
    </li>
  );
  return (
    <>
      <ul className={styles.columns}>{used.map(line)}</ul>
      {left.length > 0 && (
        <details className={styles.more} open={used.length === 0}>
          <summary>{say('bring.columns-left', { count: left.length })}</summary>
          <ul className={styles.columns}>{left.map(line)}</ul>
        </details>
      )}
    </>
  );
}

type Meaning = PeopleMeaning | MenuMeaning | ReceiptMeaning;

const MEANINGS: Readonly<Record<TableKind['kind'], readonly Meaning[]>> = {
  people: Object.keys(PEOPLE_COLUMNS) as PeopleMeaning[],
  menu: Object.keys(MENU_COLUMNS) as MenuMeaning[],
  receipts: Object.keys(RECEIPT_COLUMNS) as ReceiptMeaning[],
};

function optionsFor(kind: TableKind['kind']) {
  return (['', ...MEANINGS[kind]] as const).map((value) => ({
    value,
    words: say(`bring.means-${value}`),
  }));
}

function sayColumn({ columns, sample }: TableShape, index: number): string {
  const name = columns[index] || say('bring.column-number', { number: index + 1 });
  const filled = sample.map((cells) => cells[index]?.trim() ?? '').find((cell) => cell !== '');
  return say('bring.column', { name, example: filled?.slice(0, 40) ?? 'none' });
}
