import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import styles from './list-page.module.css';
import { useExportCalendar } from './use-export-calendar.ts';

/** The way out of the shop for what is coming: a file for other calendar programs. */
export function ExportFoot({ shopName }: { readonly shopName: string }) {
  const { isWriting, exportCalendar } = useExportCalendar(shopName);
  return (
    <footer className={styles.foot}>
      <Button disabled={isWriting} onPress={() => void exportCalendar()}>
        {say(isWriting ? 'calendar.export-writing' : 'calendar.export')}
      </Button>
      <p className={styles.hint}>{say('calendar.export-hint')}</p>
    </footer>
  );
}
