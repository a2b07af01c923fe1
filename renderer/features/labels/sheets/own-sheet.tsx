import { useState } from 'react';
import type { LabelSheet, Paper } from '../../../../shared/domain/shop.ts';
import {
  type LabelProblem,
  readLabelSheet,
  SHEET_FIELDS,
} from '../../../../shared/print/own-label-sheet.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { sayField, sayLabelProblem, saySize } from '../../../wording/prints/say-label.ts';
import { say } from '../../../wording/say.ts';
import { useLabelDraft } from '../label-drafts.ts';
import styles from '../labels.module.css';

/** A sheet measured by hand, line by line; what is wrong is said, and stays typed. */
export function OwnSheet({
  paper,
  onKeep,
}: {
  readonly paper: Paper;
  readonly onKeep: (sheet: LabelSheet) => Promise<void>;
}) {
  const [typed, setTyped] = useLabelDraft('own');
  const [problem, setProblem] = useState<LabelProblem>();
  const keep = async () => {
    const name = typed.name.trim();
    const read = readLabelSheet(typed, { name, paper });
    setProblem(read.ok ? undefined : read.failure);
    if (read.ok) await onKeep({ ...read.value, name: name === '' ? saySize(read.value) : name });
  };
  const change = (field: keyof typeof typed, value: string) => {
    setProblem(undefined);
    setTyped({ ...typed, [field]: value });
  };
  const words = problem && sayLabelProblem(problem, paper);
  const at = problem && 'field' in problem ? problem.field : undefined;
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{say('labels.own-how')}</p>
      <TextField
        label={say('labels.field-name')}
        value={typed.name}
        onChange={(value) => change('name', value)}
        onEnter={() => void keep()}
      />
      <div className={styles.measures}>
        {SHEET_FIELDS.map((field) => (
          <TextField
            key={field}
            label={sayField(field)}
            value={typed[field]}
            problem={at === field ? words : undefined}
            onChange={(value) => change(field, value)}
            onEnter={() => void keep()}
          />
        ))}
      </div>
      {words !== undefined && at === undefined && (
        <p className={styles.problem} role="alert">
          {words}
        </p>
      )}
      <Button onPress={() => void keep()}>{say('labels.keep-sheet')}</Button>
    </div>
  );
}
