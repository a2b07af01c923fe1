import type { ReactNode } from 'react';
import type { PrintedName } from '../../wording/prints/say-print.ts';
import styles from './print-picture.module.css';

/** A thing that is printed as small as a stamp: enough to know it by, not to read. */
export function PrintPicture({ what }: { readonly what: PrintedName | 'key-in' }) {
  return (
    <svg viewBox="0 0 84 92" className={styles.picture} aria-hidden="true">
      {PICTURES[what]}
    </svg>
  );
}

/** A leaf of paper: upright unless told otherwise. */
function Leaf({
  x = 13,
  y = 5,
  width = 58,
  height = 82,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}) {
  return <rect className={styles.leaf} x={x} y={y} width={width} height={height} rx="1" />;
}

/** Lines of writing, from a top on, as wide as told. */
function Lines({
  x,
  y,
  by,
  widths,
  look = styles.line,
}: {
  readonly x: number;
  readonly y: number;
  readonly by: number;
  readonly widths: readonly number[];
  readonly look?: string | undefined;
}) {
  const path = widths.map((width, at) => `M${x} ${y + at * by}h${width}`).join('');
  return <path className={look} d={path} />;
}

function Code({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  const dot = size / 5;
  const dots = ['11011', '10110', '01101', '11010', '10111'].flatMap((row, down) =>
    [...row].map((mark, across) =>
      mark === '1' ? `M${x + across * dot} ${y + down * dot}h${dot}v${dot}h${-dot}z` : '',
    ),
  );
  return <path className={styles.ink} d={dots.join('')} />;
}

const CUT = <path className={styles.cut} d="M13 46h58M42 5v82" />;

const PICTURES: Readonly<Record<PrintedName | 'key-in', ReactNode>> = {
  'sign-up': (
    <>
      <Leaf x={4} y={20} width={76} height={54} />
      <path className={styles.cut} d="M57 20v54" />
      <Lines x={10} y={29} by={8} widths={[28]} look={styles.bold} />
      <Lines x={10} y={42} by={8} widths={[40, 40, 40]} look={styles.rule} />
      <Code x={62} y={26} size={12} />
      <Lines x={62} y={46} by={5} widths={[13, 13, 9]} />
    </>
  ),
  'key-in': (
    <>
      <Leaf x={22} y={8} width={54} height={38} />
      <Leaf x={14} y={16} width={54} height={38} />
      <Leaf x={6} y={24} width={54} height={38} />
      <Lines x={12} y={34} by={8} widths={[34, 40, 26]} look={styles.rule} />
      <path className={styles.key} d="M34 72h42v14h-42z" />
      <path className={styles.keys} d="M38 76h34M38 79h34M46 82.5h18" />
    </>
  ),
  'name-cards': (
    <>
      <Leaf />
      {CUT}
      <Lines x={18} y={18} by={41} widths={[14, 14]} look={styles.bold} />
      <Lines x={47} y={18} by={41} widths={[14, 14]} look={styles.bold} />
      <Code x={18} y={26} size={11} />
      <Code x={47} y={26} size={11} />
      <Code x={18} y={67} size={11} />
      <Code x={47} y={67} size={11} />
    </>
  ),
  'my-page': (
    <>
      <Leaf x={19} y={3} />
      <Leaf x={11} y={8} />
      <Lines x={18} y={20} by={8} widths={[30]} look={styles.bold} />
      <Lines x={18} y={32} by={7} widths={[40, 34]} />
      <Lines x={18} y={50} by={9} widths={[44, 44, 44]} look={styles.rule} />
    </>
  ),
  'signing-card': (
    <>
      <path className={styles.leaf} d="M42 12l34-6v74l-34 6z" />
      <path className={styles.accent} d="M42 12L8 6v74l34 6z" />
      <Lines x={14} y={26} by={8} widths={[18, 12]} look={styles.light} />
      <path className={styles.rule} d="M48 26l22-4M48 38l22-4M48 50l22-4M48 62l22-4" />
    </>
  ),
  poster: (
    <>
      <Leaf />
      <Lines x={20} y={20} by={10} widths={[38, 26]} look={styles.bold} />
      <path className={styles.pen} d="M24 66c6-14 9-14 8-4s6 2 10-3 4 2 8 0 5-3 9-3" />
      <Lines x={20} y={78} by={6} widths={[24]} />
    </>
  ),
  wishes: (
    <>
      <Leaf />
      <Lines x={19} y={15} by={8} widths={[26]} look={styles.bold} />
      <Lines x={19} y={28} by={8} widths={[21, 21, 21, 21, 21, 21, 21]} look={styles.rule} />
      <Lines x={45} y={28} by={8} widths={[21, 21, 21, 21, 21, 21, 21]} look={styles.rule} />
    </>
  ),
  'birthday-card': (
    <>
      <path className={styles.accent} d="M18 8h48v72h-48z" />
      <path className={styles.candle} d="M42 34v20M34 38v16M50 38v16M29 54h26v12h-26z" />
      <path className={styles.candle} d="M42 27v2M34 31v2M50 31v2" />
    </>
  ),
  'thank-you-card': (
    <>
      <Leaf x={5} y={20} width={74} height={52} />
      <path className={styles.pen} d="M16 50c6-16 9-16 8-5s7 2 11-3 4 3 9 0 6-3 8-3 8-4 14-2" />
      <Lines x={54} y={63} by={5} widths={[17]} />
    </>
  ),
  'opening-sheet': (
    <>
      <Leaf />
      <Lines x={19} y={16} by={8} widths={[34]} look={styles.bold} />
      <Lines x={19} y={29} by={7} widths={[24, 20, 24, 18, 22, 24, 16]} />
      <Lines x={49} y={29} by={7} widths={[16, 12, 16]} />
    </>
  ),
  slip: (
    <>
      <Leaf />
      {CUT}
      <Lines x={18} y={21} by={41} widths={[16, 16]} look={styles.bold} />
      <Lines x={47} y={21} by={41} widths={[18, 18]} look={styles.bold} />
      <Lines x={18} y={28} by={41} widths={[18, 14]} />
      <Lines x={47} y={28} by={41} widths={[14, 18]} />
    </>
  ),
  labels: (
    <>
      <Leaf />
      {[0, 1, 2, 3, 4, 5].map((down) => (
        <path
          key={down}
          className={styles.label}
          d={`M17 ${10 + down * 12.4}h23v9.4h-23zM44 ${10 + down * 12.4}h23v9.4h-23z`}
        />
      ))}
    </>
  ),
  'house-promises': (
    <>
      <Leaf />
      <Lines x={20} y={19} by={8} widths={[32]} look={styles.title} />
      <Lines x={20} y={34} by={8} widths={[3, 3, 3, 3, 3]} look={styles.title} />
      <Lines x={28} y={34} by={8} widths={[34, 28, 34, 22, 30]} />
    </>
  ),
  ruler: (
    <>
      <Leaf />
      <path
        className={styles.rule}
        d="M13 16h46M19 16v-5M25 16v-3M31 16v-5M37 16v-3M43 16v-5M49 16v-3M55 16v-5M24 5v64M24 27h-5M24 33h-3M24 39h-5M24 45h-3M24 51h-5M24 57h-3M24 63h-5"
      />
      <path className={styles.cross} d="M46 58v16M38 66h16" />
    </>
  ),
};
