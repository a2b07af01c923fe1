import type { PrintedThing } from './printed-things.tsx';

/** Everything that can be printed, to choose from. */
export function PrintHome({ things }: { readonly things: readonly PrintedThing[] }) {
  void things;
  return <article />;
}
