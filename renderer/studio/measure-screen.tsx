import { type CSSProperties, useId } from 'react';
import { Button } from '../ui/button.tsx';
import { say } from '../wording/say.ts';
import styles from './measure-screen.module.css';
import { TRUE_SCALES } from './use-true-scale.ts';

/** A bank card in millimetres (ISO/IEC 7810, ID-1): everybody at a counter has one at hand. */
const BANK_CARD = { width: 85.6, height: 53.98 };

/** A bank card is held to the screen and its picture drawn out until both are the same size. */
export function MeasureScreen({
  trueScale,
  onTrueScale,
  onDone,
}: {
  readonly trueScale: number;
  readonly onTrueScale: (scale: number) => void;
  readonly onDone: () => void;
}) {
  const id = useId();
  const size: CSSProperties = {
    width: `${BANK_CARD.width * trueScale}mm`,
    height: `${BANK_CARD.height * trueScale}mm`,
  };
  return (
    <div className={styles.measure}>
      <div className={styles.card} style={size} data-bank-card="" />
      <div className={styles.how}>
        <label htmlFor={id}>{say('studio.measure-how')}</label>
        <input
          id={id}
          type="range"
          className={styles.slider}
          min={TRUE_SCALES.least}
          max={TRUE_SCALES.most}
          step={0.005}
          value={trueScale}
          onChange={(event) => onTrueScale(Number(event.target.value))}
        />
        <Button onPress={onDone}>{say('studio.measured')}</Button>
      </div>
    </div>
  );
}
