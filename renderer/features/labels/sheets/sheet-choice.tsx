import type { Paper } from '../../../../shared/domain/shop.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { saySheet } from '../../../wording/prints/say-label.ts';
import { say } from '../../../wording/say.ts';
import styles from '../labels.module.css';
import { OwnSheet } from './own-sheet.tsx';
import { ANOTHER, type Sheets } from './use-sheets.ts';

/** Which sheet lies in the printer; one that nobody listed is measured here. */
export function SheetChoice({ sheets, paper }: { readonly sheets: Sheets; readonly paper: Paper }) {
  return (
    <div className={styles.part}>
      <Choice
        label={say('labels.sheet')}
        value={sheets.value}
        options={[
          ...sheets.all.map((sheet) => ({ value: sheet.name, words: saySheet(sheet) })),
          { value: ANOTHER, words: say('labels.another-sheet') },
        ]}
        onChange={sheets.choose}
      />
      {sheets.isOwn && (
        <Button tone="quiet" onPress={() => void sheets.forget()}>
          {say('labels.forget-sheet')}
        </Button>
      )}
      {sheets.sheet === undefined && <OwnSheet paper={paper} onKeep={sheets.keepOwn} />}
    </div>
  );
}
