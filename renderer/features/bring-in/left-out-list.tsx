import {
  isRemark,
  type LeftOutReport,
  rowsLeftOut,
} from '../../../shared/formats/lists/left-out.ts';
import { writeCsv } from '../../../shared/formats/write-csv.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { say } from '../../wording/say.ts';
import styles from './bring-in.module.css';

/** How many lines of one reason are shown; the saved list has all of them. */
const SHOWN = 20;

/** What of a file does not come in and why, by reason, with the lines of the file. */
export function LeftOutList({
  fileName,
  report,
}: {
  readonly fileName: string;
  readonly report: LeftOutReport;
}) {
  const save = useSaveList(fileName, report);
  if (report.size === 0) return null;
  const count = rowsLeftOut(report);
  const reasons = [...report].sort(
    ([one], [other]) => Number(isRemark(one)) - Number(isRemark(other)),
  );
  return (
    <section className={styles.part}>
      {count > 0 && <p>{say('bring.left-out', { count })}</p>}
      {reasons.map(([reason, { count: all, rows }]) => (
        <details key={reason} className={styles.more}>
          <summary>{say(`bring.why-${reason}`, { count: all })}</summary>
          <ul className={styles.lines}>
            {rows.slice(0, SHOWN).map(({ line, value }) => (
              <li key={`${line} ${value}`} dir="auto">
                {say('bring.left-out-line', { line, value: value || 'none' })}
              </li>
            ))}
            {all > SHOWN && <li>{say('bring.left-out-more', { count: all - SHOWN })}</li>}
          </ul>
        </details>
      ))}
      <Button tone="quiet" onPress={save}>
        {say('bring.left-out-save')}
      </Button>
    </section>
  );
}

function useSaveList(fileName: string, report: LeftOutReport): () => Promise<void> {
  const platform = usePlatform();
  const notice = useNotice();
  return async () => {
    const head = [
      'bring.left-out-head-line',
      'bring.left-out-head-why',
      'bring.left-out-head-value',
    ] as const;
    const rows = [...report].flatMap(([reason, group]) =>
      group.rows.map(({ line, value }) => [line, say(`bring.why-${reason}`, { count: 1 }), value]),
    );
    const text = writeCsv([head.map((phrase) => say(phrase)), ...rows]);
    const name = say('bring.left-out-file', { name: fileName.replace(/\.[^.]*$/, '') });
    const saved = await platform.saveFile({ name, bytes: new TextEncoder().encode(text) });
    if (saved.ok && saved.value === '') notice({ words: say('bring.left-out-handed', { name }) });
    else if (saved.ok) notice({ words: say('bring.left-out-saved', { place: saved.value }) });
    else if (saved.failure.kind !== 'cancelled') {
      notice({ words: say('bring.left-out-not-saved'), wrong: true });
    }
  };
}
