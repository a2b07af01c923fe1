import { type ReactNode, useState } from 'react';
import { PAPERS } from '../../shared/domain/shop.ts';
import { asFileName, fileNameFor } from '../../shared/formats/file-name.ts';
import type { Sheet } from '../../shared/print/sheet.ts';
import { useShop } from '../data/people/book-context.tsx';
import { usePlatform } from '../platform/platform-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { say } from '../wording/say.ts';
import { keyOfPrint } from '../wording/say-key.ts';
import { Preview, type Zoom } from './preview.tsx';
import styles from './studio.module.css';
import { useBackKey } from './use-back-key.ts';
import { useOnPaper } from './use-on-paper.tsx';
import { useChoosePaper } from './use-paper.ts';
import { usePrintKey } from './use-print-key.ts';
import { useTrueScale } from './use-true-scale.ts';
import { ZoomBar } from './zoom-bar.tsx';

interface StudioProps {
  /** What is printed here: "Sign-up cards". */
  readonly title: string;
  readonly sheet: Sheet;
  readonly pages: readonly ReactNode[];
  /** What a PDF file of it is called after the shop, without its ending: "Sign-up cards 1–40". */
  readonly fileName: string;
  /** What can be chosen about it, in sentences. */
  readonly children?: ReactNode;
  /** What stands where the pages would, while there are none: what is still to be chosen. */
  readonly empty?: string | undefined;
  /** How large the pages are shown at first; whole when not told. */
  readonly firstZoom?: Zoom;
  /** It went to the printer, or into a file. */
  readonly onPrinted?: (() => void) | undefined;
  readonly onBack: () => void;
}

/** Where everything printed is looked at first, then sent to the printer or into a PDF file. */
export function Studio(props: StudioProps) {
  const { title, sheet, pages, children, onBack } = props;
  const shop = useShop();
  const name = fileNameFor(shop?.name ?? '', `${asFileName(props.fileName)}.pdf`);
  const onPaper = useOnPaper({ ...props, name });
  const canSend = pages.length > 0 && !onPaper.isBusy;
  usePrintKey(() => {
    if (canSend) onPaper.send('printer');
  });
  useBackKey(onBack);
  return (
    <article className={styles.studio} aria-label={title}>
      <div className={styles.desk}>
        <div className={styles.back}>
          <Button tone="quiet" onPress={onBack}>
            {say('studio.back')}
          </Button>
        </div>
        <h2 ref={takeLostFocus} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {children !== undefined && <div className={styles.options}>{children}</div>}
        <WaysOut sheet={sheet} canSend={canSend} send={onPaper.send} />
      </div>
      <Show {...props} />
      {onPaper.printed}
    </article>
  );
}

/** Whoever came with a key goes on from the title; who is typing already is left alone. */
function takeLostFocus(title: HTMLElement | null): void {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
}

function WaysOut({
  sheet,
  canSend,
  send,
}: {
  readonly sheet: Sheet;
  readonly canSend: boolean;
  readonly send: (way: 'printer' | 'pdf') => void;
}) {
  const { keyboard, kind } = usePlatform();
  const choosePaper = useChoosePaper();
  return (
    <div className={styles.out}>
      <div className={styles.paper}>
        <Choice
          label={say('studio.paper')}
          value={sheet.paper}
          options={PAPERS.map((paper) => ({ value: paper, words: say(`opening.paper-${paper}`) }))}
          onChange={(paper) => void choosePaper(paper)}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          tone="main"
          keyName={keyOfPrint(keyboard)}
          disabled={!canSend}
          onPress={() => send('printer')}
        >
          {say('studio.print')}
        </Button>
        <Button disabled={!canSend} onPress={() => send('pdf')}>
          {say('studio.pdf')}
        </Button>
      </div>
      {kind === 'browser' && <p className={styles.hint}>{say('studio.pdf-hint')}</p>}
    </div>
  );
}

function Show({
  sheet,
  pages,
  empty,
  firstZoom = 'whole',
}: Pick<StudioProps, 'sheet' | 'pages' | 'empty' | 'firstZoom'>) {
  const [zoom, setZoom] = useState<Zoom>(firstZoom);
  const [trueScale, setTrueScale] = useTrueScale();
  return (
    <div className={styles.show}>
      {pages.length === 0 ? (
        <p className={styles.empty}>{empty ?? ''}</p>
      ) : (
        <>
          <Preview sheet={sheet} pages={pages} zoom={zoom} trueScale={trueScale} />
          <ZoomBar
            pages={pages.length}
            zoom={zoom}
            onZoom={setZoom}
            trueScale={trueScale}
            onTrueScale={setTrueScale}
          />
        </>
      )}
    </div>
  );
}
