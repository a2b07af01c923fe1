import { encode } from 'uqr';

/** White around a code, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code as lines that stay sharp on paper; with its white border it fills its parent's width. */
export function QrCode({ text, label }: { readonly text: string; readonly label?: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      width="100%"
      shapeRendering="crispEdges"
      role="img"
      aria-label={label ?? text}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
