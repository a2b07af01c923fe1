import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What a module exports under a name that is a page. */
type PageOf<Module, Name extends keyof Module> =
  Module[Name] extends ComponentType<infer Props> ? ComponentType<Props> : never;

/**
 * A page that is loaded when somebody first opens it, so that the counter is there the sooner.
 *
 * ```ts
 * const Today = whenOpened(() => import('./today.tsx'), 'Today');
 * ```
 */
export function whenOpened<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<PageOf<Module, Name>> {
  return lazy(async () => ({ default: (await load())[name] as PageOf<Module, Name> }));
}
