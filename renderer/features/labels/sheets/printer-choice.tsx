import { readLength } from '../../../../shared/print/read-length.ts';
import { FARTHEST_NUDGE } from '../../../../shared/print/ruler.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { figureOf, sayMm, sayNudge } from '../../../wording/prints/say-label.ts';
import { say } from '../../../wording/say.ts';
import styles from '../labels.module.css';
import { type Printers, usePrinters } from './use-printers.ts';

/** Which printer this is, and how what it prints is moved so that it falls on the labels. */
export function PrinterChoice() {
  const printers = usePrinters();
  const { all, name, nudge } = printers;
  const folded =
    name === ''
      ? say('labels.printer-fold')
      : say('labels.printer-fold-set', { name, nudge: sayNudge(nudge) });
  return (
    <Fold words={folded}>
      <div className={styles.part}>
        {all.length > 0 && (
          <Choice
            label={say('labels.printer')}
            value={name}
            options={[
              { value: '', words: say('labels.printer-none') },
              ...all.map((printer) => ({ value: printer.name, words: printer.name })),
            ]}
            onChange={printers.choose}
          />
        )}
        {name !== '' && <Nudge key={name} printers={printers} />}
        <AnotherPrinter printers={printers} />
        <p className={styles.hint}>{say('labels.to-ruler')}</p>
      </div>
    </Fold>
  );
}

function Nudge({ printers: { name, nudge, write } }: { readonly printers: Printers }) {
  const save = (way: 'right' | 'down') => (typed: string) => {
    const tenths = Math.round(readLength(typed));
    if (!(Math.abs(tenths) <= FARTHEST_NUDGE)) return say('labels.nudge-wrong');
    const printer = { name, right: nudge.right, down: nudge.down, [way]: tenths };
    return write(printer, say('labels.printer-nudged', { name, nudge: sayNudge(printer) }));
  };
  return (
    <dl className={styles.nudge}>
      {(['right', 'down'] as const).map((way) => (
        <div key={way} className={styles.way}>
          <dt>{say(`labels.${way}`)}</dt>
          <dd>
            <EditInPlace
              label={say(`labels.${way}`)}
              value={figureOf(nudge[way])}
              shown={sayMm(nudge[way])}
              empty={sayMm(0)}
              onSave={save(way)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AnotherPrinter({ printers: { all, write } }: { readonly printers: Printers }) {
  const add = (typed: string) => {
    const name = typed.trim();
    if (name === '') return undefined;
    if (all.some((printer) => printer.name === name)) return say('labels.printer-known');
    return write({ name, right: 0, down: 0 }, say('labels.printer-added', { name }));
  };
  return (
    <EditInPlace
      key={all.length}
      label={say('labels.printer-another')}
      value=""
      empty={say('labels.printer-name')}
      onSave={add}
    />
  );
}
