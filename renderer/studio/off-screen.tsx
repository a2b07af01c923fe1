import type { ReactNode, Ref } from 'react';
import { createPortal } from 'react-dom';
import { type Sheet, sizeOf } from '../../shared/print/sheet.ts';
import styles from './off-screen.module.css';

/** A page in its real size, out of sight, to be measured. */
export function OffScreen({
  sheet,
  ref,
  children,
}: {
  readonly sheet: Sheet;
  readonly ref: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) {
  const { width, height } = sizeOf(sheet);
  return createPortal(
    <div
      ref={ref}
      className={styles.page}
      style={{ width: `${width}mm`, height: `${height}mm` }}
      aria-hidden="true"
    >
      {children}
    </div>,
    document.body,
  );
}
