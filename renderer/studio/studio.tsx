import { type ReactNode, useState } from 'react';
import { PAPERS } from '../../shared/domain/shop.ts';
import { fileNameFor } from '../../shared/formats/file-name.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { useShop } from '../data/book-context.tsx';
import { usePlatform } from '../platform/platform-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { OneOf } from '../ui/one-of.tsx';
import { say } from '../wording/say.ts';
import { keyOfPrint } from '../wording/say-key.ts';
import { Preview, type Zoom } from './preview.tsx';
import styles from './studio.module.css';
import { useOnPaper } from './use-on-paper.tsx';
import { useChoosePaper } from './use-paper.ts';
import { usePrintKey } from './use-print-key.ts';
import { useTrueScale } from './use-true-scale.ts';

interface StudioProps {
  /** What is printed here: "Sign-up cards". */
  readonly title: string;
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  /** What a PDF file of it is called after the shop, without its ending: "Sign-up cards 1–40". */
  readonly fileName: string;
  /** What can be chosen about it, in sentences. */
  readonly children?: ReactNode;
  /** It went to the printer, or into a file. */
  readonly onPrinted?: () => void;
  readonly onBack: () => void;
}

/** Where everything printed is looked at first, then sent to the printer or into a PDF file. */
export function Studio(props: StudioProps) {
  const { title, sheet, pages, children, onBack } = props;
  const { keyboard } = usePlatform();
  const shop = useShop();
  const [zoom, setZoom] = useState<Zoom>('whole');
  const trueScale = useTrueScale();
  const choosePaper = useChoosePaper();
  const name = fileNameFor(shop?.name ?? '', `${props.fileName}.pdf`);
  const onPaper = useOnPaper({ ...props, name });
  const isEmpty = pages.length === 0;
  const print = () => {
    if (!isEmpty) onPaper.send('printer');
  };
  usePrintKey(print);
  return (
    <article className={styles.studio} aria-label={title}>
      <div className={styles.desk}>
        <Button tone="quiet" onPress={onBack}>
          {say('studio.back')}
        </Button>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.options}>{children}</div>
        <div className={styles.out}>
          <Choice
            label={say('studio.paper')}
            value={sheet.paper}
            options={PAPERS.map((paper) => ({
              value: paper,
              words: say(`opening.paper-${paper}`),
            }))}
            onChange={(paper) => void choosePaper(paper)}
          />
          <div className={styles.buttons}>
            <Button
              tone="main"
              keyName={keyOfPrint(keyboard)}
              disabled={isEmpty || onPaper.isBusy}
              onPress={print}
            >
              {say('studio.print')}
            </Button>
            <Button disabled={isEmpty || onPaper.isBusy} onPress={() => onPaper.send('pdf')}>
              {say('studio.pdf')}
            </Button>
          </div>
        </div>
      </div>
      <div className={styles.show}>
        <div className={styles.zoom}>
          <OneOf
            label={say('studio.zoom')}
            value={zoom}
            options={(['whole', 'true'] as const).map((value) => ({
              value,
              words: say(`studio.zoom-${value}`),
            }))}
            onChange={setZoom}
          />
        </div>
        <Preview
          sheet={sheet}
          pages={pages}
          zoom={zoom}
          trueScale={trueScale}
          label={(page) =>
            page === 0 ? say('studio.preview') : say('studio.page', { page, of: pages.length })
          }
        />
      </div>
      {onPaper.printed}
    </article>
  );
}
