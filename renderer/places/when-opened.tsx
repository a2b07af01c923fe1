import { type FunctionComponent, useEffect, useState } from 'react';
import { atRest, firstMomentsOver } from '../data/store/quiet.ts';

/** A page that a module exports under a name. */
type PageOf<Module, Name extends keyof Module> = Module[Name] extends (
  props: infer Props,
) => unknown
  ? FunctionComponent<Props & object>
  : never;

/** How every page is got that was not there from the beginning. */
const toGet: (() => Promise<unknown>)[] = [];

/**
 * A page that is loaded when somebody first opens it, so that the counter is there the sooner.
 *
 * It does not suspend: what is shown meanwhile is nothing, and no longer than the loading takes. One
 * that cannot be loaded throws while it is drawn, and is loaded again the next time it is opened.
 *
 * ```ts
 * const Today = whenOpened(() => import('./today.tsx'), 'Today');
 * ```
 */
export function whenOpened<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): PageOf<Module, Name> {
  type Page = FunctionComponent<object>;
  let got: Page | undefined;
  const get = async () => {
    got ??= (await load())[name] as Page;
    return got;
  };
  toGet.push(get);
  function Opened(props: object) {
    const [Page, setPage] = useState(() => got);
    useEffect(() => {
      if (Page) return;
      let left = false;
      const draw = (next: () => Page) => {
        if (!left) setPage(next);
      };
      get().then(
        (page) => draw(() => page),
        (error: unknown) =>
          draw(() => {
            throw error;
          }),
      );
      return () => {
        left = true;
      };
    }, [Page]);
    return Page ? <Page {...props} /> : null;
  }
  return Opened as PageOf<Module, Name>;
}

/**
 * Gets every page in quiet moments: opened later it is there at once, also when whoever served it has
 * ended meanwhile. What cannot be got now is told when it is opened.
 */
export async function getPagesReady(): Promise<void> {
  await firstMomentsOver();
  for (const get of toGet) {
    await atRest();
    await get().catch(() => undefined);
  }
}
