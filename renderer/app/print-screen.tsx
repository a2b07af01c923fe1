import { PrintHome } from './print-home.tsx';
import { printedThings } from './printed-things.tsx';
import { go } from './route.ts';

/** One thing that can be printed, or all of them to choose from. */
export function PrintScreen({
  what,
  of,
}: {
  readonly what: string | undefined;
  readonly of: string | undefined;
}) {
  const thing = printedThings.find((one) => one.what === what);
  if (!thing) return <PrintHome things={printedThings} />;
  return <thing.Room key={of} of={of} onBack={() => go({ screen: 'print' })} />;
}
