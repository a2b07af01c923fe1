/** Under this name the page keeps the key to the shell behind its server. */
const KEPT_AS = 'the-usual-key';
const IN_ADDRESS = /^#key=([A-Za-z0-9_-]{43})$/;

/**
 * The key to the shell behind this page's server; undefined when there is none. The address brings it
 * once, the page keeps it and takes it out of the address.
 */
export function serverKey(): string | undefined {
  const brought = IN_ADDRESS.exec(window.location.hash)?.[1];
  if (brought === undefined) return window.localStorage.getItem(KEPT_AS) ?? undefined;
  window.localStorage.setItem(KEPT_AS, brought);
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
  return brought;
}
