import type { Paper } from '../../../../shared/domain/shop.ts';
import { readLength } from '../../../../shared/print/read-length.ts';
import {
  CROSS,
  CROSS_DISTANCE,
  type PrinterVerdict,
  verdictOf,
} from '../../../../shared/print/ruler.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { Studio } from '../../../studio/studio.tsx';
import { usePaper } from '../../../studio/use-paper.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { sayMm, sayNudge } from '../../../wording/prints/say-label.ts';
import { say } from '../../../wording/say.ts';
import { KeepNudge } from '../keep-nudge.tsx';
import { useLabelDraft } from '../label-drafts.ts';
import styles from '../labels.module.css';
import { RulerPage } from './ruler-page.tsx';

/** A page of rulers: printed and measured, it tells how a printer is off and what to do about it. */
export function Ruler({ onBack }: { readonly onBack: () => void }) {
  const paper = usePaper();
  const shop = useShop();
  return (
    <Studio
      title={say('prints.ruler')}
      sheet={{ paper }}
      pages={[<RulerPage key="page" paper={paper} shopName={shop?.name ?? ''} />]}
      fileName={say('ruler.file')}
      firstZoom="true"
      onBack={onBack}
    >
      <p className={styles.hint}>{say('ruler.how')}</p>
      <Measured paper={paper} />
    </Studio>
  );
}

function Measured({ paper }: { readonly paper: Paper }) {
  const [fromLeft, setFromLeft] = useLabelDraft('fromLeft');
  const [fromTop, setFromTop] = useLabelDraft('fromTop');
  const [distance, setDistance] = useLabelDraft('distance');
  const verdict = read({ fromLeft, fromTop, distance });
  return (
    <>
      <MeasuredField of="from-left" should={CROSS.x} typed={fromLeft} onType={setFromLeft} />
      <MeasuredField of="from-top" should={CROSS.y} typed={fromTop} onType={setFromTop} />
      <MeasuredField of="distance" should={CROSS_DISTANCE} typed={distance} onType={setDistance} />
      {verdict && (
        <p className={styles.verdict} role="status">
          {sayVerdict(verdict, paper)}
        </p>
      )}
      {verdict?.kind === 'nudge' && <KeepNudge nudge={verdict} />}
    </>
  );
}

function MeasuredField({
  of,
  should,
  typed,
  onType,
}: {
  readonly of: 'from-left' | 'from-top' | 'distance';
  /** Where it should be, in millimetres. */
  readonly should: number;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const mm = sayMm(should * 10);
  const isWrong = typed.trim() !== '' && !isLength(typed);
  return (
    <TextField
      label={say(`ruler.${of}`, { mm })}
      value={typed}
      problem={isWrong ? say('ruler.not-a-length', { mm }) : undefined}
      onChange={onType}
    />
  );
}

/** What the measures say; the line of 100 mm is taken for right until it was measured. */
function read(typed: {
  readonly fromLeft: string;
  readonly fromTop: string;
  readonly distance: string;
}): PrinterVerdict | undefined {
  const distance = typed.distance.trim() === '' ? CROSS_DISTANCE * 10 : readLength(typed.distance);
  if (!(distance > 0)) return undefined;
  const isOff = verdictOf({ fromLeft: CROSS.x * 10, fromTop: CROSS.y * 10, distance });
  if (isOff.kind === 'scales') return isOff;
  if (!isLength(typed.fromLeft) || !isLength(typed.fromTop)) return undefined;
  const [fromLeft, fromTop] = [readLength(typed.fromLeft), readLength(typed.fromTop)];
  return verdictOf({ fromLeft, fromTop, distance });
}

function isLength(typed: string): boolean {
  return readLength(typed) > 0;
}

function sayVerdict(verdict: PrinterVerdict, paper: Paper): string {
  switch (verdict.kind) {
    case 'true':
      return say('ruler.true');
    case 'nudge':
      return say('ruler.nudge', { nudge: sayNudge(verdict) });
    case 'scales':
      return say('ruler.scales', {
        mm: sayMm(verdict.distance),
        way: verdict.distance < CROSS_DISTANCE * 10 ? 'smaller' : 'larger',
      });
    case 'too-far':
      return say('ruler.too-far', { paper });
  }
}
