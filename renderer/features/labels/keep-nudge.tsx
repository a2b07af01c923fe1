import { useState } from 'react';
import type { PrinterNudge } from '../../../shared/domain/shop.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayNudge } from '../../wording/prints/say-label.ts';
import { say } from '../../wording/say.ts';
import styles from './labels.module.css';
import { usePrinters } from './sheets/use-printers.ts';

/** Writes down how a printer is nudged, under what the shop calls it. */
export function KeepNudge({ nudge }: { readonly nudge: Pick<PrinterNudge, 'right' | 'down'> }) {
  const { name: known, write } = usePrinters();
  const [typed, setTyped] = useState<string>();
  const asked = typed ?? known;
  const name = asked.trim() === '' ? say('labels.our-printer') : asked.trim();
  const keep = () => {
    const printer = { name, right: nudge.right, down: nudge.down };
    void write(printer, say('labels.printer-nudged', { name, nudge: sayNudge(nudge) }));
  };
  return (
    <div className={styles.part}>
      <TextField
        label={say('ruler.printer')}
        value={asked}
        placeholder={say('labels.our-printer')}
        onChange={setTyped}
        onEnter={keep}
      />
      <Button onPress={keep}>{say('ruler.keep', { name })}</Button>
    </div>
  );
}
