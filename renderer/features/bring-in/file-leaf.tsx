import { ENCODINGS, type Encoding } from '../../../shared/formats/lists/encoding.ts';
import type { DateOrder } from '../../../shared/formats/lists/read-date.ts';
import { isEnough, type TableKind } from '../../../shared/formats/lists/table-kind.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './bring-in.module.css';
import { ColumnLines } from './column-lines.tsx';
import { type IncomingFile, withColumn, withKind } from './incoming-file.ts';
import { LeftOutList } from './left-out-list.tsx';
import { sayBothWays, sayFile, sayPreview } from './say-file.ts';

interface FileLeafProps {
  readonly incoming: IncomingFile;
  readonly currency: string;
  readonly onCorrect: (corrected: IncomingFile) => void;
  readonly onReadAs: (encoding: Encoding) => void;
  readonly onRemove: () => void;
}

/** One file: what it looks to be, what is to be asked about it, and how it will look. */
export function FileLeaf(props: FileLeafProps) {
  const { incoming, currency, onCorrect, onRemove } = props;
  const { file, looked, table, planned } = incoming;
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        <h2 className={styles.fileName} dir="auto">
          {file.name}
        </h2>
        <Button tone="quiet" onPress={onRemove}>
          {say('bring.remove')}
        </Button>
      </div>
      <p className={styles.sentence} role={looked && !looked.ok ? 'alert' : undefined}>
        {sayFile(incoming)}
      </p>
      {looked?.ok && <Questions {...props} />}
      {planned && planned.preview.length > 0 && (
        <section className={styles.part}>
          <Rubric>{say('bring.preview')}</Rubric>
          <ul className={styles.preview}>
            {planned.preview.map((row) => {
              const [who, rest] = sayPreview(row, currency);
              return (
                <li key={row.key} dir="auto">
                  <b className={styles.who}>{who}</b> {rest}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {looked?.ok && table && (
        <details className={styles.more} open={!isEnough(table)}>
          <summary>{say('bring.columns')}</summary>
          <div className={`${styles.columns} ${styles.column}`}>
            <KindChoice incoming={incoming} onCorrect={onCorrect} />
          </div>
          <ColumnLines
            shape={looked.table.shape}
            table={table}
            onColumn={(column, meaning) => onCorrect(withColumn(incoming, column, meaning))}
          />
        </details>
      )}
      {planned && <LeftOutList fileName={file.name} report={planned.outcome.leftOut} />}
    </li>
  );
}

function Questions({ incoming, onCorrect, onReadAs }: FileLeafProps) {
  const { looked, table, order, planned } = incoming;
  if (!looked?.ok) return null;
  const { encoding, encodingSure, order: found, example } = looked.table;
  return (
    <div className={styles.questions}>
      {!table && <KindChoice incoming={incoming} onCorrect={onCorrect} />}
      {found === 'unclear' && (
        <WhichDay
          example={example}
          order={order}
          onPick={(picked) => onCorrect({ ...incoming, order: picked })}
        />
      )}
      {(!encodingSure || encoding === 'windows-1252') && (
        <>
          <p>{say('bring.letters-unsure')}</p>
          <Choice
            label={say('bring.letters')}
            value={encoding}
            options={ENCODINGS.map((value) => ({ value, words: say(`bring.encoding-${value}`) }))}
            onChange={onReadAs}
          />
        </>
      )}
      {table && !isEnough(table) && <p role="alert">{say(`bring.not-enough-${table.kind}`)}</p>}
      {planned?.outcome.knowsDaysOnly && <p>{say('bring.days-only')}</p>}
    </div>
  );
}

function KindChoice({ incoming, onCorrect }: Pick<FileLeafProps, 'incoming' | 'onCorrect'>) {
  const kind = incoming.table?.kind ?? '';
  return (
    <Choice
      label={say('bring.kind')}
      value={kind}
      options={kind === '' ? [UNKNOWN_KIND, ...KINDS] : KINDS}
      onChange={(picked) => {
        if (picked !== '') onCorrect(withKind(incoming, picked));
      }}
    />
  );
}

type KindOption = { readonly value: TableKind['kind'] | ''; readonly words: string };

const UNKNOWN_KIND: KindOption = { value: '', words: say('bring.kind-unknown') };
const KINDS: readonly KindOption[] = (['people', 'menu', 'receipts'] as const).map((value) => ({
  value,
  words: say(`bring.kind-${value}`),
}));

function WhichDay({
  example,
  order,
  onPick,
}: {
  readonly example: string;
  readonly order: DateOrder | undefined;
  readonly onPick: (order: DateOrder) => void;
}) {
  const [dayFirst, monthFirst] = sayBothWays(example);
  const answers = [
    { value: 'day-first', words: dayFirst },
    { value: 'month-first', words: monthFirst },
  ] as const;
  return (
    <fieldset className={styles.which}>
      <legend className={styles.sentence}>{say('bring.which-day', { example })}</legend>
      {answers.map(({ value, words }) => (
        <Button key={value} pressed={order === value} onPress={() => onPick(value)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
