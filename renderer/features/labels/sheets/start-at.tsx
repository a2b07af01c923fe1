import type { LabelSheet } from '../../../../shared/domain/shop.ts';
import { labelsOn } from '../../../../shared/print/label-sheets.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { say } from '../../../wording/say.ts';
import styles from '../labels.module.css';

/** At which label the first sheet begins: a sheet that was begun is used up. */
export function StartAt({
  sheet,
  typed,
  onType,
}: {
  readonly sheet: LabelSheet;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const most = labelsOn(sheet);
  const problem =
    readStart(typed, sheet) === undefined ? say('labels.start-wrong', { most }) : undefined;
  return (
    <div className={styles.start}>
      <TextField label={say('labels.start')} value={typed} problem={problem} onChange={onType} />
      {problem === undefined && <p className={styles.hint}>{say('labels.start-how')}</p>}
    </div>
  );
}

/** The label that was typed, 1 when nothing was; undefined when the sheet has none of that number. */
export function readStart(typed: string, sheet: LabelSheet): number | undefined {
  if (typed.trim() === '') return 1;
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= labelsOn(sheet) ? number : undefined;
}
