import { useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useBeside } from '../../ui/told/beside.ts';
import { say } from '../../wording/say.ts';
import styles from './pin-usual.module.css';
import { PinnedLine } from './pinned-line.tsx';

/** The most items offered at once; typing finds the others. */
const MOST_OFFERED = 40;

interface PinUsualProps {
  readonly present: readonly OrderLine[];
  /** Answers with the reason when it was not pinned; then the order stays put together. */
  readonly onPin: (lines: readonly OrderLine[]) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Puts an order together from the menu to be pinned as somebody's usual. */
export function PinUsual({ present, onPin, onClose }: PinUsualProps) {
  const [lines, setLines] = useState(present);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const sayBeside = useBeside();
  const menu = useMenu();
  const pin = async () => {
    const wrong = await onPin(lines);
    setProblem(wrong);
    sayBeside(wrong);
  };
  const offered = offeredItems([...menu.values()], text);
  const add = (item: MenuItem) => {
    setLines([...lines, { item: item.id, quantity: 1, with: [] }]);
    setText('');
  };
  const put = (place: number, line: OrderLine | undefined) =>
    setLines(lines.flatMap((old, index) => (index === place ? (line ?? []) : old)));
  return (
    <Dialog title={say('regular.pin-title')} onClose={onClose}>
      <ul className={styles.lines}>
        {lines.map((line, place) => (
          <PinnedLine
            // Lines have no name of their own; their place is all there is.
            key={`${line.item} ${place.toString()}`}
            line={line}
            menu={menu}
            onPut={(changed) => put(place, changed)}
          />
        ))}
      </ul>
      <TextField
        label={say('regular.pin-find')}
        value={text}
        onChange={setText}
        onEnter={() => offered[0] && add(offered[0])}
      />
      <div className={styles.items}>
        {offered.map((item) => (
          <Button key={item.id} onPress={() => add(item)}>
            {item.name}
          </Button>
        ))}
        {offered.length === 0 && <p className={styles.teach}>{say('regular.pin-none')}</p>}
      </div>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className={styles.items}>
        <Button tone="main" disabled={lines.length === 0} onPress={() => void pin()}>
          {say('regular.pin-this')}
        </Button>
        <Button onPress={onClose}>{say('regular.leave-it')}</Button>
      </div>
    </Dialog>
  );
}

function offeredItems(items: readonly MenuItem[], text: string): MenuItem[] {
  const words = fold(text);
  const fits = ({ name, retired }: MenuItem) => !retired && ` ${fold(name)}`.includes(` ${words}`);
  return items.filter(fits).slice(0, MOST_OFFERED);
}
