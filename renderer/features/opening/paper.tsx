import { sayDayShortly, sayMinute, sayTask, sayTaskDue } from '../../wording/book/say-opening.ts';
import { sayWhatAndTime } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper } from '../../wording/say-day.ts';
import styles from './paper.module.css';
import { Line, Part } from './paper-part.tsx';
import { CautionsInShort } from './parts/cautions-in-short.tsx';
import { keyOfComing } from './parts/key-of-coming.ts';
import { GROUPS } from './parts/promises.tsx';
import type { KnownOfLikely } from './use-known.ts';
import type { OpeningSheet } from './use-today.ts';
import type { Shown } from './what-fits.ts';

interface PaperProps {
  readonly sheet: OpeningSheet;
  readonly known: KnownOfLikely;
  readonly shopName: string;
  /** How much of each part fits; everything while that is still to be measured. */
  readonly shown: Shown | undefined;
}

/** The opening sheet as it comes out of the printer: one page, nothing on it that is behind. */
export function Paper({ sheet, known, shopName, shown }: PaperProps) {
  return (
    <div className={styles.paper}>
      <header className={styles.head}>
        <p className={styles.shop} dir="auto">
          {shopName}
        </p>
        <p className={styles.day}>{sayDayOnPaper(sheet.today)}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.column} data-column="">
          <Likely sheet={sheet} known={known} shown={shown} />
        </div>
        <div className={styles.column} data-column="">
          <Promised sheet={sheet} shown={shown} />
          <Days sheet={sheet} shown={shown} />
          <Part name="out" title={say('opening.out')} shown={shown}>
            {sheet.out.map((item) => (
              <Line key={item}>
                <span className={styles.item} dir="auto">
                  {item}
                </span>
              </Line>
            ))}
          </Part>
          <Part name="gentle" title={say('opening.gentle')} shown={shown}>
            {sheet.tender.map(({ id, name }) => (
              <Line key={id}>
                <span className={styles.person} dir="auto">
                  {name}
                </span>
              </Line>
            ))}
          </Part>
        </div>
      </div>
      <footer className={styles.foot}>{say('opening.sheet-foot')}</footer>
    </div>
  );
}

function Likely({ sheet, known, shown }: Omit<PaperProps, 'shopName'>) {
  const { likely } = sheet;
  return (
    <Part
      name="likely"
      title={say('opening.likely')}
      shown={shown}
      empty={say('opening.sheet-nobody')}
    >
      {likely.map((one) => {
        const cautions = known.cautions(one.card.id);
        return (
          <Line key={one.card.id} look={styles.expected}>
            <span className={styles.time}>{sayMinute(one.about)}</span>
            <span className={styles.regular}>
              <span className={styles.text} dir="auto">
                <span className={styles.name}>{one.card.name}</span>{' '}
                <span className={styles.order}>{known.order(one)}</span>
              </span>
              {cautions.length > 0 && <CautionsInShort cautions={cautions} />}
            </span>
          </Line>
        );
      })}
    </Part>
  );
}

function Promised({ sheet, shown }: Pick<PaperProps, 'sheet' | 'shown'>) {
  const tasks = GROUPS.flatMap(({ group }) =>
    sheet.promises[group].map((made) => ({ made, group })),
  );
  return (
    <Part name="promised" title={say('opening.promised')} shown={shown}>
      {tasks.map(({ made, group }) => (
        <Line key={made.id} look={styles.task} isLate={group === 'late'}>
          <span className={styles.tick} />
          <span>
            <span className={styles.text} dir="auto">
              {sayTask(made)}
            </span>
            <span className={styles.person} dir="auto">
              {made.name}
            </span>
            <span className={styles.due}>{sayTaskDue(made, sheet.today)}</span>
          </span>
        </Line>
      ))}
    </Part>
  );
}

function Days({ sheet, shown }: Pick<PaperProps, 'sheet' | 'shown'>) {
  const { coming, today } = sheet;
  return (
    <Part name="days" title={say('opening.days')} shown={shown}>
      {coming.map((one) => (
        <Line key={keyOfComing(one)} look={styles.coming}>
          <span className={styles.when}>{sayDayShortly(one.day, today)}</span>
          <span className={styles.text} dir="auto">
            <span className={styles.who}>{one.card.name}</span>{' '}
            <span className={styles.order}>{sayWhatAndTime(one, today)}</span>
          </span>
        </Line>
      ))}
    </Part>
  );
}
