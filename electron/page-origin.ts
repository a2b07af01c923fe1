/** The scheme the page is served under in the desktop. */
export const PAGE_SCHEME = 'app';

/** The page's origin. It never changes: the browser keeps the book by origin. */
export const PAGE_ORIGIN = 'app://the-usual';

/** Where the window starts. */
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/index.html`;

/** True for an address of the page's own origin. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === PAGE_ORIGIN;
}
