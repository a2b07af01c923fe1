import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { OneOf } from '../ui/fields/one-of.tsx';
import { say } from '../wording/say.ts';
import { MeasureScreen } from './measure-screen.tsx';
import type { Zoom } from './preview.tsx';
import styles from './zoom-bar.module.css';

/** Below the pages: how many there are, and how large they are shown. */
export function ZoomBar({
  pages,
  zoom,
  onZoom,
  trueScale,
  onTrueScale,
}: {
  readonly pages: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly trueScale: number;
  readonly onTrueScale: (scale: number) => void;
}) {
  const [isMeasuring, setMeasuring] = useState(false);
  return (
    <footer className={styles.bar}>
      {isMeasuring && zoom === 'true' && (
        <MeasureScreen
          trueScale={trueScale}
          onTrueScale={onTrueScale}
          onDone={() => setMeasuring(false)}
        />
      )}
      <div className={styles.line}>
        <p className={styles.count}>{say('studio.pages', { pages })}</p>
        <div className={styles.zoom}>
          {zoom === 'true' && !isMeasuring && (
            <Button tone="quiet" onPress={() => setMeasuring(true)}>
              {say('studio.measure')}
            </Button>
          )}
          <OneOf
            label={say('studio.zoom')}
            value={zoom}
            options={(['whole', 'true'] as const).map((value) => ({
              value,
              words: say(`studio.zoom-${value}`),
            }))}
            onChange={onZoom}
          />
        </div>
      </div>
    </footer>
  );
}
