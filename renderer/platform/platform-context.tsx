import { createContext, type ReactNode, useContext } from 'react';
import type { Platform } from '../../shared/platform.ts';

const PlatformContext = createContext<Platform | undefined>(undefined);

/** Lends the host to everything inside. */
export function PlatformProvider(props: {
  readonly platform: Platform;
  readonly children: ReactNode;
}) {
  return (
    <PlatformContext.Provider value={props.platform}>{props.children}</PlatformContext.Provider>
  );
}

/** The host the page runs in. */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (platform === undefined) throw new Error('usePlatform needs a PlatformProvider around it.');
  return platform;
}
